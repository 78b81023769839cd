// corpus: tests/clock_test.ts
import { spy } from "https://deno.land/std@0.224.0/testing/mock.ts"; // expect: NMK101

Deno.test("ticks", () => {
  const seen = spy(console, "log"); // expect: NMK104
  const spyglass = { spy: 1 }.spy; // ok: a property
  return [seen, spyglass];
});
