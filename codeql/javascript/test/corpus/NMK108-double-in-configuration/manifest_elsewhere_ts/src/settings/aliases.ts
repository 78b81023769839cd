// NMK108-double-in-configuration/manifest-elsewhere.ts
export const automock = { automock: true }; // ok: no configuration of a runner
export const alias = { ioredis: "ioredis-mock" }; // ok: the same
export const table = {
  moduleNameMapper: { "^pg$": "pg-mem" }, // ok: the same
  alias: { "🎬": "memfs" }, // ok: the same
};
