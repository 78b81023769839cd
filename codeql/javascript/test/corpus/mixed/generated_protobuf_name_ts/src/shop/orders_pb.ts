// mixed/generated-protobuf-name.ts
// Ignored for its name, which the protocol compiler gives it, not for what a comment says.
export const MOCK_USERS = [{ id: 1 }]; // ok: written by the protocol compiler
