// corpus: src/server.ts
import { isTest as asked } from "./env";

if (process.env.NODE_ENV === "test") start(); // expect: NMK501:5
if ('test' == process.env['NODE_ENV']) noop(); // expect: NMK501:5
if (process.env.NODE_ENV !== `test`) start(); // expect: NMK501
const icon = "🚦", limit = process.env.NODE_ENV === "test" ? 1000 : 5; // expect: NMK501:27
process.env.APP_ENV === "testing" && enableDoubles(); // expect: NMK501:1
if ((process.env.NODE_ENV ?? "development") === "jest") skip(); // expect: NMK501:5
if (process.env.NODE_ENV! === "vitest") skip(); // expect: NMK501:5
if (Deno.env.get("NODE_ENV") === "test") a(); // expect: NMK501
if (Bun.env.NODE_ENV === "test") b(); // expect: NMK501
if (["test", "ci"].includes(process.env.NODE_ENV ?? "")) skip(); // expect: NMK501:5
if (config.nodeEnv === "test") c(); // expect: NMK501

switch (process.env.NODE_ENV) {
  case "production":
    boot();
    break;
  case "test": // expect: NMK501
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
if (asked()) skip(); // miss: NMK501 -- the helper lives in another file
const label = "NODE_ENV === 'test'"; // ok: words in a string
if (process.env.NODE_ENV === "latest") update(); // ok: another word
// if (process.env.NODE_ENV === "test") {} // ok: a comment
export default [icon, kind, isTest, label];
