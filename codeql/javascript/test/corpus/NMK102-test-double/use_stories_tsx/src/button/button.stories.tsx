// NMK102-test-double/use-stories.tsx
import { expect, fn, mocked, userEvent, within } from "storybook/test"; // ok: stories are no production code
import { fn as callback } from "@storybook/jest"; // $ NMK102

import { Button } from "./button";
import { compose, fn as lambda } from "./functional";

export default { component: Button, args: { onClick: fn(), onFocus: (e: Event) => e } }; // $ NMK102

export const Named = { args: { label: "Weiter 🎬", onClick: fn().mockName("click") } }; // $ NMK102
export const Module = { loaders: [() => mocked(lambda)] }; // ok: a cast, and types count in tests only
export const Renamed = { args: { onClick: callback() } }; // $ MISSING: NMK102
export const Typed = { args: { onClick: fn<(id: string) => void>() } }; // $ NMK102

export const Real = {
  args: { onClick: () => history.pushState({}, "", "/done") }, // ok: a real callback
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button")); // ok: a real click
    await expect(location.pathname).toBe("/done"); // ok: what came of it
  },
};
export const composed = compose(lambda(1), lambda(2)); // ok: a function of the project
