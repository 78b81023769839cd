// NMK503-test-code-in-production/define.ts
let impl = globalThis.fetch;

export function setFetchForTests(fetch: typeof impl) { // $ NMK503
  impl = fetch;
}
export const resetCacheForTesting = () => {}; // $ NMK503
export async function openForTest() {} // $ NMK503
const film = "📽"; export const __setClock = (now: () => number) => now; // $ NMK503
function __setFetch() {} // $ NMK503
export const send = (url: string) => impl(url); // ok: the program
export function waitForTester() {} // ok: a person
export const lookForTestament = () => {}; // ok: another word
export const planForTests = { days: 3 }; // ok: no function
export const __getClock = () => 0; // ok: only asks
export function __setup() {} // ok: another word
export const __setters = () => []; // ok: another word
export const __set_now = () => 0; // $ NMK503
export const formatTest = () => film; // ok: another word
export class Net {
  resetForTests() {} // ok: a method
  forTests = __setFetch; // ok: a property
}
