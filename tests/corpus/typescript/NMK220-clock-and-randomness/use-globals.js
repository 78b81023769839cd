// corpus: __tests__/reminder.js
beforeEach(() => {
  jest.useFakeTimers(); // expect: NMK220:3
  jest.useFakeTimers().setSystemTime(new Date("2026-01-01")); // expect: NMK220:3
  globalThis.jest.setSystemTime(0); // expect: NMK220:3
  const icon = "⏳"; jest?.setSystemTime(icon.length); // expect: NMK220:21
  jasmine.clock().install(); // expect: NMK220:3
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
