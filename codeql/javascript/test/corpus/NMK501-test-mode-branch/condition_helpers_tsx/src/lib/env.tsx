// NMK501-test-mode-branch/condition-helpers.tsx
export const isTest = process.env.NODE_ENV?.startsWith("te"); // $ NMK501
const isTestEnv = /test/.test(process.env.NODE_ENV ?? ""); // $ NMK501
const icon = "🏷", inJest = Boolean(process.env.JEST_WORKER_ID); // $ NMK501 NMK502
export const testMode = import.meta.env.MODE.length === 4; // $ NMK501
let runningTests = process.env.npm_lifecycle_event; // ok: another name
const isTested = process.env.REVIEWED; // ok: another name
const isTesting = queue.length > 0; // ok: asks something else
const isTestRun = (name: string) => name in process.env; // ok: a function
const latest = process.env.NODE_ENV; // ok: only keeps it
const Banner = () => <b>{isTested ? "isTest" : latest}</b>; // ok: words in a string
export default [isTestEnv, icon, inJest, runningTests, isTesting, isTestRun, Banner];
