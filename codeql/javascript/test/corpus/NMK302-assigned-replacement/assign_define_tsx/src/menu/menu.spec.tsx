// NMK302-assigned-replacement/assign-define.tsx
import { render } from "@testing-library/react";
import { Menu } from "./menu";

const originalLocation = Object.getOwnPropertyDescriptor(window, "location")!; // ok: reads only
const shelf: { width?: number } = {};

Object.defineProperty(window, "matchMedia", { writable: true, value: () => ({ matches: false }) }); // $ NMK302
Object.defineProperty(navigator, "clipboard", { value: { writeText() {} } }); // $ NMK302
Object.defineProperty(HTMLElement.prototype, "scrollHeight", { value: 400 }); // $ NMK302
Object.defineProperty(process, "platform", { value: "win32" }); // $ NMK302
Object.defineProperties(globalThis, { fetch: { value: async () => "🐕" } }); // $ NMK302
const dog = "🐶"; Reflect.defineProperty(document, "hidden", { value: dog }); // $ NMK302
Object.defineProperty(window.navigator, "onLine", { get: () => false }); // $ NMK302
Object.defineProperty( // $ NMK302
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
