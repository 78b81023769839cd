// NMK220-clock-and-randomness/use-runners.mjs
import test, { mock } from "node:test";
import { setSystemTime, setSystemTime as freeze, jest } from "bun:test"; // $ NMK220

test("retries", (t) => {
  mock.timers.enable({ apis: ["Date"] }); // $ NMK220
  t.mock.timers.tick(1000); // $ NMK220
  setSystemTime(new Date("2026-01-01")); // $ NMK220
  freeze(); // ok: reported where it is renamed
  const icon = "🐰"; jest.useFakeTimers(); // $ NMK220
  mock.restoreAll(); // ok: restores
  t.after(() => mock.reset()); // ok: restores
  t.plan(icon.length); // ok: no clock
});

function settle(t, setSystemTime) {
  t.timers.enable(); // ok: another object
  setSystemTime(0); // ok: a parameter
}

export { settle };
