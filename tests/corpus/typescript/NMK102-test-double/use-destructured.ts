// corpus: tests/destructured.test.ts
import { jest } from "@jest/globals";
import { vi } from "vitest";

const v = vi;
const { fn, hoisted } = v; // expect: NMK102:7 NMK103
const { createMockFromModule } = jest; // expect: NMK102:7

const load = fn(); // expect: NMK102:14
const save = fn(() => true); // expect: NMK102:14
const mailer = createMockFromModule("../src/mailer"); // expect: NMK102:16

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
