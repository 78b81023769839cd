// corpus: tests/expiry.test.ts
import { vi, vi as v, vitest } from "vitest";
import * as runner from "vitest";
import sinon, { useFakeTimers } from "sinon"; // expect: NMK101
import { vi as vietnamese } from "./locales";

beforeEach(() => {
  vi.useFakeTimers(); // expect: NMK220:3
  v.setSystemTime(new Date(2026, 0, 1)); // expect: NMK220:3
  vitest.useFakeTimers({ toFake: ["Date"] }); // expect: NMK220
  runner.vi.setSystemTime(0); // expect: NMK220:3
  const bell = "🔔"; vi["useFakeTimers"](); // expect: NMK220:21
  (vi as any).setSystemTime(0); // expect: NMK220:3
  const { setSystemTime } = vi; // expect: NMK220:9
  vi // expect: NMK220:3
    .useFakeTimers()
    .setSystemTime(1);
  vi.advanceTimersByTime(1000); // ok: a detail of what is reported above
  setSystemTime(bell.length); // expect: NMK220:3
});

afterEach(() => {
  vi.useRealTimers(); // ok: gives the real time back
  vi.restoreAllMocks(); // ok: restores
});

describe("sinon", () => {
  const sandbox = sinon.createSandbox(); // expect: NMK102
  const clock = sinon.useFakeTimers(); // expect: NMK220:17
  const other = sandbox.useFakeTimers(Date.now()); // expect: NMK220:17
  const third = useFakeTimers(); // expect: NMK220:17
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
