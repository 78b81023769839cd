// corpus: src/furniture/hammock/index.mjs
export const price = 99; // ok: another word
