// NMK104-spy/use-deno.ts
import { spy } from "https://deno.land/std@0.224.0/testing/mock.ts"; // $ NMK101

Deno.test("ticks", () => {
  const seen = spy(console, "log"); // $ NMK104
  const spyglass = { spy: 1 }.spy; // ok: a property
  return [seen, spyglass];
});
