// NMK401-hand-written-double/define-in-memory.ts
export function inMemoryStorageStrategy() { return { storage: {}, files: new Map() }; } // $ NMK401
export const createInMemoryQueue = () => []; // $ NMK401
export function inMemoryOf(size: number) { return new ArrayBuffer(size); } // ok: no service
export function isInMemoryStorage() { return true; } // ok: a question
