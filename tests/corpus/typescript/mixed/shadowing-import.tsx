// corpus: tests/shadowing-import.test.tsx
import { expect, it, vi } from "vitest";
import { spyOn } from "bun:test";
import * as clock from "../src/clock";

const real = vi.fn(); // expect: NMK102:14

function Viewport({ vi }: { vi: { fn(): string } }) {
  return <p>{vi.fn()}</p>; // ok: a parameter
}
const Badge = (vi: { mock(text: string): string }) => <b>{vi.mock("Xin chào 🇻🇳")}</b>; // ok: a parameter

it("translates", () => {
  const vi = { fn: () => "xin chào", mock: (text: string) => text };
  vi.fn(); // ok: a variable of the block
  expect(vi.mock("a")).toBe("a"); // ok: the same
  return () => vi.fn(); // ok: of the block around
});

it("spies", () => {
  const look = (spyOn: (place: string) => string) => spyOn("bridge"); // ok: a parameter
  spyOn(console, "log"); // expect: NMK104:3
  return [look, real, Badge, Viewport];
});

for (const vi of [{ fn: () => 1 }]) vi.fn(); // ok: the variable of a loop
[{ fn: () => 1 }].forEach((vi) => vi.fn()); // ok: a parameter
const tick = (clock: { now?: () => number }) => { clock.now = () => 0; }; // alarm: NMK302@astgrep -- a parameter named like a namespace import
try {
  tick({});
} catch (vi) {
  vi.fn(); // ok: what was thrown
}
function later() {
  return vi.fn(); // expect: NMK102:10
}
export { later };
