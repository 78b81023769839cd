// corpus: src/app/providers.tsx
import { Replace, mock } from "./words";
import rewire from "./rewire";

if (typeof window === "undefined") {
  jest.mock("./analytics"); // expect: NMK103:3
  vi.doMock("./analytics"); // expect: NMK103:3
}

export const wired = rewire("analytics"); // ok: of the project
export const exam = mock.module("algebra"); // ok: a module of a course
export function Providers({ vi }: { vi: { mock(id: string): string } }) {
  const label = vi.mock("🎓"); // ok: a parameter
  return (
    <Replace title="jest.mock('./db')" /* ok: words */ label={label}>
      {globalThis.vi?.hoisted(() => () => "a")} {/* expect: NMK103:8 */}
      {"🚚"} {vi.mock("b")}
      <p onClick={() => window.jest.setMock("./db", {})} /> {/* expect: NMK103:25 */}
    </Replace>
  );
}
