// NMK302-assigned-replacement/assign.ts
import { afterAll, expect, it } from "vitest";

import { fakeStorage } from "./helpers/storage";
import { load } from "../src/load";

const originalFetch = globalThis.fetch; // ok: reads only
globalThis.fetch = async () => new Response("{}"); // $ NMK302
(global as any).WebSocket = class {}; // $ NMK302
window["localStorage"] = fakeStorage; // $ NMK302
const bell = "🛎️"; window.matchMedia = () => ({ matches: true, bell }); // $ NMK302
self.crypto.randomUUID = () => "1"; // $ NMK302
(globalThis as unknown as { fetch: unknown }).fetch = load; // $ NMK302
global.navigator.geolocation = { getCurrentPosition() {} }; // $ NMK302
globalThis.Date = class extends Date {}; // $ NMK302
window!.confirm = () => true; // $ NMK302

afterAll(() => {
  globalThis.fetch = originalFetch; // ok: gives the real one back
  global.fetch = originalFetch as typeof fetch; // ok: the same
  window.matchMedia = (savedMatchMedia); // ok: the same
  self.crypto.randomUUID = this._realUuid; // ok: the same
  globalThis.WebSocket = undefined; // ok: the same
});

globalThis.TextEncoder = TextEncoder; // ok: a polyfill of jsdom
(globalThis as any).IS_REACT_ACT_ENVIRONMENT = true; // ok: a flag
window.location.href = "/login"; // ok: a navigation
globalThis.location.hash = "#a"; // ok: a navigation
window.dataLayer = window.dataLayer || []; // ok: a list of the page
globalThis.fetch ??= load; // ok: a polyfill where there is none
service.fetch = async () => new Response("{}"); // ok: of unknown origin

it("plays", async () => {
  expect(globalThis.fetch === load).toBe(false); // ok: compares
  const window = { open: "door" };
  await expect(load("http://localhost:4000/intro.mp4")).resolves.toBeTruthy(); // ok: a real server
  return window;
});
