// NMK106-double-type/use-defined.tsx
import sinon from "sinon"; // $ NMK101
import type { Mock as ExamMock } from "../src/exams";

import { Board } from "../src/board";

type Mocked = { title: string; score: number }; // ok: a type of this file
interface MockInstance { id: number } // ok: the same
export class PartialMock { score = 0 } // $ NMK401

const result: Mocked = { title: "Mock exam", score: 3 }; // ok: the type of this file
const instance: MockInstance = { id: 1 }; // ok: the same
const exam: ExamMock = { paper: 3 }; // ok: a mock exam
let part: PartialMock; // ok: the class of this file

let stub: sinon.SinonStub; // $ NMK106
let box: sinon.SinonSandbox | null = null; // $ NMK106
const chess = "♟️"; let spied: MockedObject<typeof Board>; // $ NMK106
let timers: Array<sinon.SinonFakeTimers>; // $ NMK106

export const view = (props: { board: SinonStubbedInstance<Board> }) => ( // $ NMK106
  <Board<ExamMock> rows={[result, instance, exam]} {...props} /> /* ok: the real component */
);
export { box, chess, part, spied, stub, timers };
