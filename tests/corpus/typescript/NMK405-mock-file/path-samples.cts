// corpus: tests/__fixtures__/samples.cts
export const rate = 48_000; // ok: inputs
