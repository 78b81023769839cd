// NMK405-mock-file/path-news.ts
export const rows = ["🧾"]; // ok: the subject
