// corpus: tests/beacon.test.ts
import { afterEach, it, vi, vi as v } from "vitest";
import * as runner from "vitest";

import { sendBeacon } from "../src/beacon";

vi.stubGlobal("fetch", async () => new Response("{}")); // expect: NMK302:1
v.stubGlobal("WebSocket", class {}); // expect: NMK302:1
runner.vi.stubGlobal("navigator", {}); // expect: NMK302:1
const torch = "🔦"; vitest.stubGlobal("crypto", torch); // expect: NMK302:20
const { stubGlobal } = vi; // expect: NMK302
vi["stubGlobal"]("alert", () => {}); // expect: NMK302:1

afterEach(() => {
  vi.unstubAllGlobals(); // ok: gives the real ones back
  vi.useRealTimers(); // ok: the same
});

it("sends", async () => {
  await sendBeacon("http://localhost:4000/beacon"); // ok: a real server
  const ticketOffice = { stubGlobal: () => "a ticket" };
  ticketOffice.stubGlobal(); // ok: a ticket office
  return stubGlobal;
});
