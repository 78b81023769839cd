// NMK102-test-double/use-deno.ts
import { stub, assertSpyCalls } from "jsr:@std/testing@1/mock"; // $ NMK101
import { fn } from "jsr:@std/expect@1"; // $ NMK102
import { mockFn } from "npm:earl@1"; // $ NMK102
import { expect } from "jsr:@std/expect@1"; // ok: assertions
import { expect as earlExpect } from "earl"; // ok: assertions

Deno.test("ßends", () => {
  using sent = stub(console, "log"); // $ NMK102
  const other = stub(globalThis, "fetch"); // $ NMK102
  assertSpyCalls(sent, 1); // ok: an assertion
  const clipped = { stub: () => 1 }; // ok: a property
  return [sent, other, fn, mockFn, expect, earlExpect, stubbed];
});
