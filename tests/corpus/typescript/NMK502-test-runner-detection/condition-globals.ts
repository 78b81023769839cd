// corpus: src/runtime/detect.ts
if (globalThis.vi) quiet(); // expect: NMK502:5@astgrep
if ((globalThis as any).jasmine) quiet(); // expect: NMK502:5@astgrep
if (window["Cypress"]) quiet(); // expect: NMK502:5@astgrep
const icon = "🌲", driven = "Cypress" in window; // expect: NMK502:28@astgrep
if (Reflect.has(globalThis, "jest")) quiet(); // expect: NMK502:5@astgrep
if (window.hasOwnProperty("Cypress")) quiet(); // expect: NMK502:5@astgrep
window.Cypress && expose(store); // expect: NMK502:1@astgrep
const animate = !(window as unknown as { Cypress?: unknown }).Cypress; // expect: NMK502:18@astgrep
if (self.Cypress?.env) quiet(); // expect: NMK502:5@astgrep
if (window.parent.Cypress) quiet(); // expect: NMK502:5@astgrep
if (process.argv.includes("test")) quiet(); // expect: NMK502:5@astgrep
if (process.argv[2] === "jest") quiet(); // expect: NMK502:5@astgrep
if (process.argv.some((word) => word.endsWith("vitest"))) quiet(); // expect: NMK502:5@astgrep
if (process.env.npm_lifecycle_event === "test:unit") quiet(); // expect: NMK502:5

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
