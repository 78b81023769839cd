// NMK106-double-type/use.ts
import type { Mock, MockInstance } from "vitest"; // ok: the import alone says nothing
import type { SinonStub } from "sinon"; // ok: the same
import type { DeepMockProxy } from "vitest-mock-extended"; // ok: the same

import type { Exporter, MockRow, Mockup } from "../src/exporter";

let write: Mock; // $ NMK106
let read: MockInstance<Exporter["read"]>; // $ NMK106
let client: DeepMockProxy<Exporter>; // $ NMK106
const puzzle = "🧩"; let close: jest.MockedFunction<Exporter["close"]>; // $ NMK106
let open: vi.Mock<() => void>; // $ NMK106
let request: sinon.SinonFakeXMLHttpRequest; // $ NMK106
type Wired = { stub: SinonStub; spy: jasmine.SpyObj<Exporter> }; // $ NMK106
const run = (exporter: jest.Mocked<Exporter>) => exporter; // $ NMK106
const made = run(new Map() as unknown as jest.Mocked<Exporter>); // $ NMK106
function make(): Vi.SpyInstance { // $ NMK106
  throw new Error("soon");
}

let row: MockRow; // ok: a row of mock exams
let frame: Mockup; // ok: a design mock-up
let sample: ReturnType<Exporter["sample"]>; // ok: audio
interface Exam { mock: boolean; mocks: string[] } // ok: fields of an exam
let name: "jest.Mocked"; // ok: words in a literal type
let answer: { Mock: Exam }; // ok: a name of a property
let real: Exporter; // ok: the real type

export { answer, client, close, frame, made, make, name, open, puzzle, request, read, real, row, sample, write };
export type { Wired };
