// corpus: src/services/stub.hub.ts
export const orders = [{ id: 1 }]; // ok: a company
