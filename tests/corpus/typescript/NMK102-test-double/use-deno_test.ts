// corpus: tests/greet_test.ts
import { spy, stub as stub2, returnsNext as answers } from "jsr:@std/testing/mock"; // expect: NMK101:1
import { stub as stub3 } from "jsr:@std/testing@1/mock"; // expect: NMK101:1
import { stub as stub4 } from "https://deno.land/std@0.211.0/testing/mock.ts"; // expect: NMK101:1
import { spy as watch } from "npm:sinon@17"; // expect: NMK101:1
import { mockDeep as deep, type DeepMockProxy as Proxy } from "npm:vitest-mock-extended"; // expect: NMK101:1
import { assertEquals as equals } from "jsr:@std/assert"; // ok: no maker of doubles
import { fn as callback } from "storybook/test"; // expect: NMK102

Deno.test("greets", () => {
  using log = stub2(console, "log"); // expect: NMK102
  const other = stub3(console, "warn"); // expect: NMK102
  stub4(console, "error", answers([1])); // expect: NMK102
  const s = spy(globalThis, "fetch"); // expect: NMK104
  watch(console, "info"); // expect: NMK104
  const store = deep<Store>(); // expect: NMK102
  equals(s, other); // ok: the doubles are above
  callback(); // miss: NMK102 -- reported where it is renamed
  function inner(stub2: (x: number) => number) {
    return stub2(1); // ok: a parameter
  }
  const also = stub2; // ok: another name for it
  return [log, store, inner, also];
});
