// NMK102-test-double/use-deno_test.ts
import { spy, stub as stub2, returnsNext as answers } from "jsr:@std/testing/mock"; // $ NMK101
import { stub as stub3 } from "jsr:@std/testing@1/mock"; // $ NMK101
import { stub as stub4 } from "https://deno.land/std@0.211.0/testing/mock.ts"; // $ NMK101
import { spy as watch } from "npm:sinon@17"; // $ NMK101
import { mockDeep as deep, type DeepMockProxy as Proxy } from "npm:vitest-mock-extended"; // $ NMK101
import { assertEquals as equals } from "jsr:@std/assert"; // ok: no maker of doubles
import { fn as callback } from "storybook/test"; // $ NMK102

Deno.test("greets", () => {
  using log = stub2(console, "log"); // $ NMK102
  const other = stub3(console, "warn"); // $ NMK102
  stub4(console, "error", answers([1])); // $ NMK102
  const s = spy(globalThis, "fetch"); // $ NMK104
  watch(console, "info"); // $ NMK104
  const store = deep<Store>(); // $ NMK102
  equals(s, other); // ok: the doubles are above
  callback(); // $ MISSING: NMK102
  function inner(stub2: (x: number) => number) {
    return stub2(1); // ok: a parameter
  }
  const also = stub2; // ok: another name for it
  return [log, store, inner, also];
});
