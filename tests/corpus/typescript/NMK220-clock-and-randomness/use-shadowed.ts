// corpus: tests/locales/vietnamese.test.ts
import vi from "../../src/locales/vi";
import { loadRunners, type Runner } from "../support/runners";

vi.setSystemTime("giờ"); // ok: the locale of Vietnam

for (const jest of loadRunners()) {
  jest.useFakeTimers(); // alarm: NMK220@astgrep -- declared by a loop or a nested pattern
}

const [vitest] = loadRunners();
vitest.useFakeTimers(); // alarm: NMK220@astgrep -- declared by a loop or a nested pattern

const { first: { jasmine } } = loadRunners() as unknown as { first: { jasmine: Runner } };
jasmine.clock(); // alarm: NMK220@astgrep -- declared by a loop or a nested pattern

const { cy = vitest } = {} as { cy?: Runner };
cy.clock(); // alarm: NMK220@astgrep -- declared by a loop or a nested pattern

function each(...jest: Runner[]) {
  jest.setSystemTime = () => "🕰"; // ok: a rest parameter
}

try {
  each();
} catch (jest) {
  jest.setSystemTime(0); // ok: what was caught
}
