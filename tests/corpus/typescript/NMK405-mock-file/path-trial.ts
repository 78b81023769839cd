// corpus: src/law/mock-trials/list.ts
export const rows = ["🧾"]; // ok: trials at a law school
