// NMK501-test-mode-branch/condition-variables.mjs
const { NODE_ENV } = process.env;
const stage = process.env.NODE_ENV ?? "development";
const { APP_ENV: where } = process.env;
const env = import.meta.env.MODE;

if (NODE_ENV === "test") quiet(); // $ NMK501
export const level = stage === "test" ? "silent" : "info"; // $ NMK501
if (where !== "testing") connect(); // not reported by CodeQL
if (env === "test") seed(); // $ NMK501
const icon = "🧭"; if (import.meta.env.MODE === "test") seed(); // $ NMK501

if (process.env.IS_TEST) quiet(); // $ NMK501
if (!process.env["TEST_MODE"]) connect(); // $ NMK501
export const e2e = Boolean(import.meta.env.VITE_E2E); // $ NMK501
const { TESTING, PORT } = process.env; // $ NMK501
if (Deno.env.has("UNIT_TEST")) quiet(); // $ NMK501

if (stage === "staging") quiet(); // ok: another stage
if (level === "test") quiet(); // ok: some other variable
if (process.env.TESTING_PASSWORD) login(); // ok: a password
if (process.env.CI) quiet(); // ok: the build server
if (process.env.LATEST_TAG === "test") publish(); // ok: the name of a tag
process.env.IS_TEST = "1"; // ok: sets it
delete process.env.TEST_MODE; // ok: removes it
if (process.env().TEST_MODE) quiet(); // ok: what some function returns
export const key = "IS_TEST"; // ok: a word in a string
export default [icon, TESTING, PORT];
