// NMK220-clock-and-randomness/import.ts
import FakeTimers from "@sinonjs/fake-timers"; // $ NMK220
import MockDate from "mockdate"; // $ NMK220
import timekeeper from "timekeeper"; // $ NMK220
import { advanceTo } from "jest-date-mock"; // $ NMK220
import { register } from 'timezone-mock'; // $ NMK220
import dayjs from "dayjs"; // ok: the real time
import type { Clock } from "@sinonjs/fake-timers"; // ok: a type
import { createClock } from "../src/clock"; // ok: a clock that is passed in
import { setTimeout as sleep } from "node:timers/promises"; // ok: really waits

const watch = "⏰"; const lolex = require("lolex"); // $ NMK220

it("publishes at noon", async () => {
  const at = createClock(() => dayjs("2026-01-01T12:00:00Z")); // ok: a clock that is passed in
  await sleep(10); // ok: really waits
  let clock: Clock | undefined;
  expect([FakeTimers, MockDate, timekeeper, advanceTo, register, watch, lolex, at, clock]).toHaveLength(9);
});
