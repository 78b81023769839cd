// corpus: test/clock.test.mjs
import test from "node:test";
import fs from "node:fs";

test("destructured", (t) => {
  const { mock: inner } = t;
  inner.fn(); // expect: NMK102@astgrep
  inner["method"](fs, "readFile"); // expect: NMK102@astgrep
});
test("parameter", ({ mock: tracker }) => {
  tracker.getter(fs, "x"); // expect: NMK102@astgrep
  tracker.reset(); // ok: takes it back
});
test("other", ({ name: label }) => {
  label.fn(); // ok: another object
});
test("index", (t) => {
  t.mock["fn"](); // expect: NMK102
  t["name"]; // ok: the name of the test
});
