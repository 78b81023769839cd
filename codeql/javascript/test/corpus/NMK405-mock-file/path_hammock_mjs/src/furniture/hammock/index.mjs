// NMK405-mock-file/path-hammock.mjs
export const price = 99; // ok: another word
