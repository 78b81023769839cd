// NMK220-clock-and-randomness/use-shadowed.ts
import vi from "../../src/locales/vi";
import { loadRunners, type Runner } from "../support/runners";

vi.setSystemTime("giờ"); // ok: the locale of Vietnam

for (const jest of loadRunners()) {
  jest.useFakeTimers(); // $ SPURIOUS: NMK220
}

const [vitest] = loadRunners();
vitest.useFakeTimers(); // $ SPURIOUS: NMK220

const { first: { jasmine } } = loadRunners() as unknown as { first: { jasmine: Runner } };
jasmine.clock(); // $ SPURIOUS: NMK220

const { cy = vitest } = {} as { cy?: Runner };
cy.clock(); // $ SPURIOUS: NMK220

function each(...jest: Runner[]) {
  jest.setSystemTime = () => "🕰"; // ok: a rest parameter
}

try {
  each();
} catch (jest) {
  jest.setSystemTime(0); // ok: what was caught
}
