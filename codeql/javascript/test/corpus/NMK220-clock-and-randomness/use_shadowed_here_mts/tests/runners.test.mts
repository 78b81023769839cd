// NMK220-clock-and-randomness/use-shadowed-here.mts
import { vi } from "vitest";

const icon = "🧭"; export const now = () => vi.setSystemTime(0); // $ NMK220

{
  const vi = await import("../src/locales/vi.mjs");
  vi.setSystemTime("giờ"); // ok: a name of the block
}

export function local() {
  const vi = { useFakeTimers: () => icon };
  return vi.useFakeTimers(); // ok: a name of the function
}

export function outer() {
  return vi.useFakeTimers(); // $ NMK220
}

export const inner = () => {
  function vi() {}
  vi.setSystemTime = 1; // ok: a function of the function
};
