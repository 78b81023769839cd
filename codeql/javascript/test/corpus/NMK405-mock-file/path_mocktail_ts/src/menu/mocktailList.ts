// NMK405-mock-file/path-mocktail.ts
export const rows = ["🧾"]; // ok: drinks
