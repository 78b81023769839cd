// corpus: tests/request.test.ts
import { Headers as FetchHeaders } from "node-fetch";
import { expect, it, vi } from "vitest";
import { mockHeaders } from "./headers";

const { Headers } = await import("undici");
const headers = function () {};

it("asks", () => {
  global.Headers = mockHeaders; // expect: NMK302:3
  (globalThis as any).Response = vi.fn(() => ({ ok: true })); // expect: NMK302:3 NMK102
  window.AudioContext = function () {}; // expect: NMK302:3
  globalThis.structuredClone = (value) => value; // expect: NMK302:3
  expect(global.Headers).toBe(mockHeaders); // ok: compares
});

global.Headers = Headers; // ok: the real class where the runtime has none
(global as any).Headers = FetchHeaders; // ok: the same
globalThis.Request = originalRequest; // ok: gives the real one back
window.größe = headers; // ok: a name of the project
globalThis.chrome = { runtime: {} }; // ok: data
