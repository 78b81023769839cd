// corpus: test/clock.test.mjs
const originalNow = Date.now; // ok: reads only
const realRandom = Math.random; // ok: the same

Date.now = () => 0; // expect: NMK302:1
Math.random = () => 0.5; // expect: NMK302:1
console.error = function () {}; // expect: NMK302:1
const dice = "🎲"; performance.now = () => dice.length; // expect: NMK302:19
process.exit = (code) => code; // expect: NMK302
process.argv = ["node", "cli", "--fast"]; // ok: the arguments of the program under test
process.stdout.write = () => true; // expect: NMK302:1
crypto.randomUUID = () => "1"; // expect: NMK302

after(() => {
  Date.now = originalNow; // ok: gives the real one back
  Math.random = realRandom; // ok: the same
  console.error = _originalError; // ok: the same
  process.exitCode = 0; // ok: no function
});

const clock = { now: Date.now() }; // ok: reads only
clock.now = () => 0; // ok: a clock of this file
delete globalThis.cachedClock; // ok: removes a global of our own
console.log(Date.now(), clock); // ok: calls
// Date.now = () => 0;
