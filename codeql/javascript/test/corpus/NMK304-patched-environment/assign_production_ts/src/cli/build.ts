// NMK304-patched-environment/assign-production.ts
process.env.NODE_ENV = "production"; // ok: the rule is about tests
process.env.APP_ENV = "staging 🏗️"; // ok: the same
delete process.env.VITEST; // ok: the same
Object.assign(process.env, { NODE_ENV: "production" }); // ok: the same
export const mode = process.env.NODE_ENV === "production" ? "fast" : "careful"; // ok: asks for production
