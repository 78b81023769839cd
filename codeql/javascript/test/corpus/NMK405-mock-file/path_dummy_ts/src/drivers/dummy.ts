// NMK405-mock-file/path-dummy.ts
export const rows = ["🧾"]; // ok: too often the subject itself
