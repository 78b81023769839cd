// NMK101-double-library-import/import-dynamic.mjs
import { createRequire } from "node:module"; // ok: loads CommonJS from ES modules
import { it } from "node:test";

const require = createRequire(import.meta.url);
const sinon = require("sinon"); // $ NMK101
const quibble = createRequire(import.meta.url)("quibble"); // $ NMK101
const { default: esmock } = await import("esmock"); // $ NMK101
const Ufer = "größe 🌊"; const td = await import(`testdouble`); // $ NMK101

it("renders", async () => {
  const { mockDeep } = await import("vitest-mock-extended"); // $ NMK101
  import("strong-mock").then(({ It }) => It.isAny()); // $ NMK101
  return mockDeep;
});

const page = await import("../src/pages/home.mjs"); // ok: a module of the project
const plugin = await import(process.env.PLUGIN ?? "./plugin.mjs"); // ok: some module
const pg = require("pg"); // ok: the real driver
const text = `import("sinon")`; // ok: words in a template
const url = new URL("./sinon", import.meta.url); // ok: a path, not an import
const computed = await import("sin" + "on"); // $ NMK101
