// corpus: src/menu/menu.spec.tsx
import { render } from "@testing-library/react";
import { Menu } from "./menu";

const originalLocation = Object.getOwnPropertyDescriptor(window, "location")!; // ok: reads only
const shelf: { width?: number } = {};

Object.defineProperty(window, "matchMedia", { writable: true, value: () => ({ matches: false }) }); // expect: NMK302:1
Object.defineProperty(navigator, "clipboard", { value: { writeText() {} } }); // expect: NMK302:1
Object.defineProperty(HTMLElement.prototype, "scrollHeight", { value: 400 }); // expect: NMK302:1
Object.defineProperty(process, "platform", { value: "win32" }); // expect: NMK302
Object.defineProperties(globalThis, { fetch: { value: async () => "🐕" } }); // expect: NMK302
const dog = "🐶"; Reflect.defineProperty(document, "hidden", { value: dog }); // expect: NMK302:18
Object.defineProperty(window.navigator, "onLine", { get: () => false }); // expect: NMK302
Object.defineProperty( // expect: NMK302
  process.stdout,
  "isTTY",
  { value: true },
);

afterEach(() => {
  Object.defineProperty(window, "location", originalLocation); // ok: gives the real one back
  Object.defineProperty(shelf, "width", { value: 1 }); // ok: an object of this file
  Object.defineProperty(exports, "__esModule", { value: true }); // ok: a module
  Object.assign(shelf, { width: 2 }); // ok: defines nothing
});

it("opens", () => {
  const view = render(<Menu onOpen={() => window.open("/help")} />); // ok: calls
  view.getByRole("button").click(); // ok: the real component
});
