// NMK501-test-mode-branch/condition-configuration.ts
const plugins = process.env.NODE_ENV === "test" ? [] : [react()]; // ok: the configuration of the build
export default { plugins, define: { test: process.env.IS_TEST } }; // ok: the same
