// corpus: test/retry.test.mjs
import test, { mock } from "node:test";
import { setSystemTime, setSystemTime as freeze, jest } from "bun:test"; // expect: NMK220:25

test("retries", (t) => {
  mock.timers.enable({ apis: ["Date"] }); // expect: NMK220:3
  t.mock.timers.tick(1000); // expect: NMK220:3
  setSystemTime(new Date("2026-01-01")); // expect: NMK220:3
  freeze(); // ok: reported where it is renamed
  const icon = "🐰"; jest.useFakeTimers(); // expect: NMK220:21
  mock.restoreAll(); // ok: restores
  t.after(() => mock.reset()); // ok: restores
  t.plan(icon.length); // ok: no clock
});

function settle(t, setSystemTime) {
  t.timers.enable(); // ok: another object
  setSystemTime(0); // ok: a parameter
}

export { settle };
