// NMK405-mock-file/path-samples.cts
export const rate = 48_000; // ok: inputs
