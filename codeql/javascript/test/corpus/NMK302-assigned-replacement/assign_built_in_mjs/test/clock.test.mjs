// NMK302-assigned-replacement/assign-built-in.mjs
const originalNow = Date.now; // ok: reads only
const realRandom = Math.random; // ok: the same

Date.now = () => 0; // $ NMK302
Math.random = () => 0.5; // $ NMK302
console.error = function () {}; // $ NMK302
const dice = "🎲"; performance.now = () => dice.length; // $ NMK302
process.exit = (code) => code; // $ NMK302
process.argv = ["node", "cli", "--fast"]; // ok: the arguments of the program under test
process.stdout.write = () => true; // $ NMK302
crypto.randomUUID = () => "1"; // $ NMK302

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
