// corpus: src/codemirror/mock-data-hints.js
export const hints = ["$randomName"]; // ok: a part of the screen of a product that makes data up for its users
