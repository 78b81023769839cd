// NMK403-mock-data-in-production/define-objects.ts
export const RateServiceMock = { latest: async () => 1.1 }; // $ NMK401
export const mockRates = { EUR: 1.1, USD: 1 }; // $ NMK403
const mockRate = { day: "2026-01-02", value: parse("1.1") }; // $ NMK403
const dummyRates = [{ EUR: 1 }]; // $ NMK403
const rateTable = { latest: async () => 1.1 }; // ok: no telling name
const dummyNode = { next: null, value: 0 }; // ok: the head of a list
export default [mockRate, dummyRates, rateTable, dummyNode];
