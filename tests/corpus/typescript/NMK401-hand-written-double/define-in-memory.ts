// corpus: tests/api/images.ts
export function inMemoryStorageStrategy() { return { storage: {}, files: new Map() }; } // expect: NMK401
export const createInMemoryQueue = () => []; // expect: NMK401
export function inMemoryOf(size: number) { return new ArrayBuffer(size); } // ok: no service
export function isInMemoryStorage() { return true; } // ok: a question
