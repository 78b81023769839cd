// NMK501-test-mode-branch/condition.ts
import { isTest as asked } from "./env";

if (process.env.NODE_ENV === "test") start(); // $ NMK501
if ('test' == process.env['NODE_ENV']) noop(); // $ NMK501
if (process.env.NODE_ENV !== `test`) start(); // $ NMK501
const icon = "🚦", limit = process.env.NODE_ENV === "test" ? 1000 : 5; // $ NMK501
process.env.APP_ENV === "testing" && enableDoubles(); // $ NMK501
if ((process.env.NODE_ENV ?? "development") === "jest") skip(); // $ NMK501
if (process.env.NODE_ENV! === "vitest") skip(); // $ NMK501
if (Deno.env.get("NODE_ENV") === "test") a(); // $ NMK501
if (Bun.env.NODE_ENV === "test") b(); // $ NMK501
if (["test", "ci"].includes(process.env.NODE_ENV ?? "")) skip(); // $ NMK501
if (config.nodeEnv === "test") c(); // $ NMK501

switch (process.env.NODE_ENV) {
  case "production":
    boot();
    break;
  case "test": // $ NMK501
    boot(limit);
    break;
}

if (process.env.NODE_ENV === "production") cache(); // ok: the real stage
if (process.env.NODE_ENV !== "production") devtools(); // ok: the same
if (process.env.NODE_ENV === "development") devtools(); // ok: development
if (mode === "test") runConnectionTest(); // ok: a mode of the product
const kind = params.type === "test" ? "A" : "B"; // ok: a kind of something
const isTest = TEST_FNS.includes(name); // ok: asks something else
if (["test", "ci"].includes(branch)) skip(); // ok: the name of a branch
switch (environmentType) {
  case "test": // ok: the environment of a customer
    break;
}
if (asked()) skip(); // $ MISSING: NMK501
const label = "NODE_ENV === 'test'"; // ok: words in a string
if (process.env.NODE_ENV === "latest") update(); // ok: another word
// if (process.env.NODE_ENV === "test") {} // ok: a comment
export default [icon, kind, isTest, label];
