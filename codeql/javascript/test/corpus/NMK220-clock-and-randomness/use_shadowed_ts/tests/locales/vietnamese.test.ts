// NMK220-clock-and-randomness/use-shadowed.ts
import vi from "../../src/locales/vi";
import { loadRunners, type Runner } from "../support/runners";

vi.setSystemTime("giờ"); // ok: the locale of Vietnam

for (const jest of loadRunners()) {
  jest.useFakeTimers(); // not reported by CodeQL
}

const [vitest] = loadRunners();
vitest.useFakeTimers(); // not reported by CodeQL

const { first: { jasmine } } = loadRunners() as unknown as { first: { jasmine: Runner } };
jasmine.clock(); // not reported by CodeQL

const { cy = vitest } = {} as { cy?: Runner };
cy.clock(); // not reported by CodeQL

function each(...jest: Runner[]) {
  jest.setSystemTime = () => "🕰"; // ok: a rest parameter
}

try {
  each();
} catch (jest) {
  jest.setSystemTime(0); // ok: what was caught
}
