// NMK405-mock-file/path-trial.ts
export const rows = ["🧾"]; // ok: trials at a law school
