// NMK403-mock-data-in-production/define-module.mjs
export const fakePlans = Object.fromEntries([["free", 0]]); // $ NMK403
export const DUMMY_PLAN = { price: 0 }; // $ NMK403
export const stubbed = structuredClone([{ price: 0 }]); // $ NMK403
const flag = "🏁"; export const planMockData = [{ price: 1 }].filter(Boolean); // $ NMK403
export const plans = [{ price: 0 }]; // ok: the real list
export const PREFIX_PLACEHOLDER = ["a"]; // ok: a prefix
export const HARDCODED = [1]; // ok: too often something else
export const mockPlans = await load("plans"); // ok: no literal
export const example = { flag }; // ok: too often something else
