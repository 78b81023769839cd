// NMK405-mock-file/path-stub-hub.ts
export const orders = [{ id: 1 }]; // ok: a company
