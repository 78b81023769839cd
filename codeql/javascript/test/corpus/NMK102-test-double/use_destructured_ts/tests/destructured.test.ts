// NMK102-test-double/use-destructured.ts
import { jest } from "@jest/globals";
import { vi } from "vitest";

const v = vi;
const { fn, hoisted } = v; // $ NMK102 NMK103
const { createMockFromModule } = jest; // $ NMK102

const load = fn(); // $ NMK102
const save = fn(() => true); // $ NMK102
const mailer = createMockFromModule("../src/mailer"); // $ NMK102

type Load = ReturnType<typeof vi.fn>; // ok: a type
let stop: ReturnType<typeof jest.fn>; // ok: a type
const rows: Array<typeof vi.fn> = []; // ok: a type

function each(fn: () => void) {
  fn(); // ok: a parameter
}

function apply({ fn }: { fn: () => void }) {
  return fn(); // ok: a parameter
}

each(() => apply({ fn: () => undefined }));
export { hoisted, load, mailer, rows, save, stop, type Load };
