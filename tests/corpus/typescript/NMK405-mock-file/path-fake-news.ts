// corpus: src/services/fakeNewsDetector.ts
export const orders = [{ id: 1 }]; // ok: the subject
