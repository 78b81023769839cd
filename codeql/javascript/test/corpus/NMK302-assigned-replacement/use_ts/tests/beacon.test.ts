// NMK302-assigned-replacement/use.ts
import { afterEach, it, vi, vi as v } from "vitest";
import * as runner from "vitest";

import { sendBeacon } from "../src/beacon";

vi.stubGlobal("fetch", async () => new Response("{}")); // $ NMK302
v.stubGlobal("WebSocket", class {}); // $ NMK302
runner.vi.stubGlobal("navigator", {}); // $ NMK302
const torch = "🔦"; vitest.stubGlobal("crypto", torch); // $ NMK302
const { stubGlobal } = vi; // $ NMK302
vi["stubGlobal"]("alert", () => {}); // $ NMK302

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
