// NMK405-mock-file/path-fake-news.ts
export const orders = [{ id: 1 }]; // ok: the subject
