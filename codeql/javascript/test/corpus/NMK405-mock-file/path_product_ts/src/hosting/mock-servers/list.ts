// NMK405-mock-file/path-product.ts
export const list = []; // ok: a product that hosts mock servers
