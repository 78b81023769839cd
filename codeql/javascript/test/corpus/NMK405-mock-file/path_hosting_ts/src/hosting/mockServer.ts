// NMK405-mock-file/path-hosting.ts
export const rows = ["🧾"]; // ok: a product that hosts mock servers
