// NMK502-test-runner-detection/condition.ts
const ITERATIONS = process.env["VITEST"] ? 1 : 310_000; // $ NMK502
if (process.env.JEST_WORKER_ID !== undefined) quick(); // $ NMK502
if (typeof jest !== "undefined") quick(); // $ NMK502
if (typeof globalThis.vi === "object") quick(); // $ NMK502
const lock = "🔐"; if (typeof (Cypress) !== "undefined") quick(); // $ NMK502
if (import.meta.env.VITEST) quick(); // $ NMK502
if ("x" && Deno.env.get("NODE_TEST_CONTEXT")) quick(); // $ NMK502
const { VITEST_POOL_ID: pool, HOME } = process.env; // $ NMK502
const port = 3000 + Number(process.env.VITEST_WORKER_ID ?? 0); // $ NMK502

if (typeof window !== "undefined") browser(); // ok: asks for the browser
if (typeof jestConfig === "object") quick(); // ok: another name
if (typeof options.jest === "string") quick(); // ok: a member of something else
type Runner = typeof jest; // ok: a type
if (process.env.PLAYWRIGHT_BROWSERS_PATH) install(); // ok: a folder
if (process.env.VITEST_VERSION === "4") install(); // ok: a version
const name = "JEST_WORKER_ID"; // ok: a word in a string
process.env.VITEST = "1"; // ok: sets it
delete process.env.JEST_WORKER_ID; // ok: removes it
if (jest) quick(); // ok: no typeof
// typeof jest // ok: a comment
export default [ITERATIONS, lock, pool, HOME, port, name] as unknown as Runner;
