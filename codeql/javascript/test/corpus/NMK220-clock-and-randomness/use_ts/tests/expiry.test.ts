// NMK220-clock-and-randomness/use.ts
import { vi, vi as v, vitest } from "vitest";
import * as runner from "vitest";
import sinon, { useFakeTimers } from "sinon"; // $ NMK101
import { vi as vietnamese } from "./locales";

beforeEach(() => {
  vi.useFakeTimers(); // $ NMK220
  v.setSystemTime(new Date(2026, 0, 1)); // $ NMK220
  vitest.useFakeTimers({ toFake: ["Date"] }); // $ NMK220
  runner.vi.setSystemTime(0); // $ NMK220
  const bell = "🔔"; vi["useFakeTimers"](); // $ NMK220
  (vi as any).setSystemTime(0); // $ NMK220
  const { setSystemTime } = vi; // $ NMK220
  vi // $ NMK220
    .useFakeTimers()
    .setSystemTime(1);
  vi.advanceTimersByTime(1000); // ok: a detail of what is reported above
  setSystemTime(bell.length); // $ NMK220
});

afterEach(() => {
  vi.useRealTimers(); // ok: gives the real time back
  vi.restoreAllMocks(); // ok: restores
});

describe("sinon", () => {
  const sandbox = sinon.createSandbox(); // $ NMK102
  const clock = sinon.useFakeTimers(); // $ NMK220
  const other = sandbox.useFakeTimers(Date.now()); // $ NMK220
  const third = useFakeTimers(); // $ NMK220
  it("ticks", () => expect([clock, other, third, vietnamese]).toHaveLength(4));
});

describe("another vi", () => {
  vietnamese.setSystemTime("vi"); // ok: a locale
  const locale = { vi: { setSystemTime: (name: string) => name } };
  locale.vi.setSystemTime("vi"); // ok: a member of something else
  const set = (vi: { setSystemTime(n: number): void }) => vi.setSystemTime(1); // ok: a parameter
  const note = "vi.useFakeTimers()"; // ok: words in a string
  it("waits", async () => vi.waitFor(() => [set, note])); // ok: really waits
});
