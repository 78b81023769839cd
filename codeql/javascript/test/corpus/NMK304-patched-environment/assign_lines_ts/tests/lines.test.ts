// NMK304-patched-environment/assign-lines.ts
process // $ MISSING: NMK304
  .env.API_KEY = "x";
