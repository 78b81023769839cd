// corpus: tests/fixtures/documents.js
export const files = ["intro.mp4"]; // ok: inputs
