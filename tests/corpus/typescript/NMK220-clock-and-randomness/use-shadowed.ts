// corpus: tests/locales/vietnamese.test.ts
import vi from "../../src/locales/vi";
import { loadRunners, type Runner } from "../support/runners";

vi.setSystemTime("giờ"); // ok: the locale of Vietnam

for (const jest of loadRunners()) {
  jest.useFakeTimers(); // ok: the variable of the loop
}

const [vitest] = loadRunners();
vitest.useFakeTimers(); // ok: taken from an array

const { first: { jasmine } } = loadRunners() as unknown as { first: { jasmine: Runner } };
jasmine.clock(); // ok: taken from a nested object

const { cy = vitest } = {} as { cy?: Runner };
cy.clock(); // ok: with a default value

function each(...jest: Runner[]) {
  jest.setSystemTime = () => "🕰"; // ok: a rest parameter
}

try {
  each();
} catch (jest) {
  jest.setSystemTime(0); // ok: what was caught
}
