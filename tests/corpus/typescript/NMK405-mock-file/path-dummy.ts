// corpus: src/drivers/dummy.ts
export const rows = ["🧾"]; // ok: too often the subject itself
