// NMK101-double-library-import/import-actual.tsx
import { render, screen } from "@testing-library/react"; // ok: renders the real component
import { expect, it, vi } from "vitest";
import { Player } from "../player";

const actual = await vi.importActual<typeof import("../clock")>("../clock"); // ok: the real module
const double = await vi.importActual("ts-mockito"); // $ NMK101
const again = jest.requireActual("testdouble"); // $ NMK101
const theirs = await vi.importActual<typeof import("esmock")>("esmock"); // $ NMK101
const real = jest.requireActual("pg"); // ok: the real driver

it("plays", () => {
  render(
    <Player
      src="intro.mp4"
      loader={() => import("rewiremock/webpack")} /* $ NMK101 */
      label="sinon" /* ok: a word */
    />,
  );
  expect(screen.getByText("intro.mp4")).toBeTruthy();
  return [actual, double, again, theirs, real];
});
