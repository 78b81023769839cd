// NMK102-test-double/use-renamed-context.mjs
import test from "node:test";
import fs from "node:fs";

test("destructured", (t) => {
  const { mock: inner } = t;
  inner.fn(); // not reported by CodeQL
  inner["method"](fs, "readFile"); // not reported by CodeQL
});
test("parameter", ({ mock: tracker }) => {
  tracker.getter(fs, "x"); // not reported by CodeQL
  tracker.reset(); // ok: takes it back
});
test("other", ({ name: label }) => {
  label.fn(); // ok: another object
});
test("index", (t) => {
  t.mock["fn"](); // $ NMK102
  t["name"]; // ok: the name of the test
});
