// corpus: src/menu/mocktailList.ts
export const rows = ["🧾"]; // ok: drinks
