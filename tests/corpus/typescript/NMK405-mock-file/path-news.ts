// corpus: src/press/fake-news.ts
export const rows = ["🧾"]; // ok: the subject
