// corpus: tests/lazy.test.mjs
import { createRequire } from "node:module"; // ok: loads CommonJS from ES modules
import { it } from "node:test";

const require = createRequire(import.meta.url);
const sinon = require("sinon"); // expect: NMK101:15
const quibble = createRequire(import.meta.url)("quibble"); // expect: NMK101
const { default: esmock } = await import("esmock"); // expect: NMK101:35
const Ufer = "größe 🌊"; const td = await import(`testdouble`); // expect: NMK101:42

it("renders", async () => {
  const { mockDeep } = await import("vitest-mock-extended"); // expect: NMK101
  import("strong-mock").then(({ It }) => It.isAny()); // expect: NMK101:3
  return mockDeep;
});

const page = await import("../src/pages/home.mjs"); // ok: a module of the project
const plugin = await import(process.env.PLUGIN ?? "./plugin.mjs"); // ok: some module
const pg = require("pg"); // ok: the real driver
const text = `import("sinon")`; // ok: words in a template
const url = new URL("./sinon", import.meta.url); // ok: a path, not an import
const computed = await import("sin" + "on"); // miss: NMK101@astgrep -- a computed module name
