// NMK220-clock-and-randomness/use-shadowed.ts
import vi from "../../src/locales/vi";
import { loadRunners, type Runner } from "../support/runners";

vi.setSystemTime("giờ"); // ok: the locale of Vietnam

for (const jest of loadRunners()) {
  jest.useFakeTimers(); // ok: declared by a loop or a pattern
}

const [vitest] = loadRunners();
vitest.useFakeTimers(); // ok: declared by a loop or a pattern

const { first: { jasmine } } = loadRunners() as unknown as { first: { jasmine: Runner } };
jasmine.clock(); // ok: declared by a loop or a pattern

const { cy = vitest } = {} as { cy?: Runner };
cy.clock(); // ok: declared by a loop or a pattern

function each(...jest: Runner[]) {
  jest.setSystemTime = () => "🕰"; // ok: a rest parameter
}

try {
  each();
} catch (jest) {
  jest.setSystemTime(0); // ok: what was caught
}
