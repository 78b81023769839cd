// NMK502-test-runner-detection/condition-globals.ts
if (globalThis.vi) quiet(); // not reported by CodeQL
if ((globalThis as any).jasmine) quiet(); // not reported by CodeQL
if (window["Cypress"]) quiet(); // not reported by CodeQL
const icon = "🌲", driven = "Cypress" in window; // not reported by CodeQL
if (Reflect.has(globalThis, "jest")) quiet(); // not reported by CodeQL
if (window.hasOwnProperty("Cypress")) quiet(); // not reported by CodeQL
window.Cypress && expose(store); // not reported by CodeQL
const animate = !(window as unknown as { Cypress?: unknown }).Cypress; // not reported by CodeQL
if (self.Cypress?.env) quiet(); // not reported by CodeQL
if (window.parent.Cypress) quiet(); // not reported by CodeQL
if (process.argv.includes("test")) quiet(); // not reported by CodeQL
if (process.argv[2] === "jest") quiet(); // not reported by CodeQL
if (process.argv.some((word) => word.endsWith("vitest"))) quiet(); // not reported by CodeQL
if (process.env.npm_lifecycle_event === "test:unit") quiet(); // $ NMK502

if (navigator.webdriver) quiet(); // ok: any automated browser
if (process.argv.includes("--test")) verify(); // ok: an option of the program
if (process.argv[2] === "latest") verify(); // ok: another word
if (window.jestConfig) quiet(); // ok: another name
window.Cypress = undefined; // ok: sets it
delete globalThis.jest; // ok: removes it
if (locales.vi) translate(); // ok: Vietnamese
if ("vi" in locales) translate(); // ok: the same
if (process.env.npm_lifecycle_event === "build") verify(); // ok: another script
export default [icon, driven, animate];
