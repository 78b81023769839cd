// NMK103-patched-by-library/member-plugin.jsx
import { render, screen } from "@testing-library/react";
import Header, { __RewireAPI__ as internals } from "../header"; // ok: the import alone replaces nothing

beforeEach(() => {
  internals.__set__("logo", "🦊.svg"); // $ NMK103
  const fox = "🦊"; Header.__Rewire__("title", fox); // $ NMK103
  Header.__RewireAPI__.__Rewire__("user", { name: "Ada" }); // $ NMK103
  Header // $ NMK103
    .__set__("menu", []);
});

afterEach(() => {
  internals.__ResetDependency__("logo"); // ok: gives the real one back
  Header.displayName = "Header"; // ok: a name
});

test("shows the title", () => {
  render(<Header title="Start" onSet={(name) => localStorage.setItem("__set__", name)} />); // ok: a key
  expect(screen.getByText("Start")).toBeTruthy(); // ok: the real component
});
