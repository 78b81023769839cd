// NMK220-clock-and-randomness/use-globals.js
beforeEach(() => {
  jest.useFakeTimers(); // $ NMK220
  jest.useFakeTimers().setSystemTime(new Date("2026-01-01")); // $ NMK220
  globalThis.jest.setSystemTime(0); // $ NMK220
  const icon = "⏳"; jest?.setSystemTime(icon.length); // $ NMK220
  jasmine.clock().install(); // $ NMK220
  jest.setTimeout(30_000); // ok: how long a test may take
  jest.advanceTimersByTime(10); // ok: a detail of what is reported above
});

afterEach(() => {
  jest.useRealTimers(); // ok: gives the real time back
  jasmine.addMatchers({}); // ok: no clock
});

function describeRunner(jest) {
  return jest.useFakeTimers(); // ok: a parameter
}

const runners = (all) => all.map((jest) => jest.setSystemTime(0)); // ok: a parameter
const pick = ({ jest }) => jest.useFakeTimers(); // ok: a destructured parameter

class Suite {
  start(jest) {
    jest.useFakeTimers(); // ok: a parameter of a method
  }
}

// jest.useFakeTimers(); // ok: a comment
module.exports = { describeRunner, runners, pick, Suite };
