// NMK103-patched-by-library/use-production.tsx
import { Replace, mock } from "./words";
import rewire from "./rewire";

if (typeof window === "undefined") {
  jest.mock("./analytics"); // $ NMK103
  vi.doMock("./analytics"); // $ NMK103
}

export const wired = rewire("analytics"); // ok: of the project
export const exam = mock.module("algebra"); // ok: a module of a course
export function Providers({ vi }: { vi: { mock(id: string): string } }) {
  const label = vi.mock("🎓"); // ok: a parameter
  return (
    <Replace title="jest.mock('./db')" /* ok: words */ label={label}>
      {globalThis.vi?.hoisted(() => () => "a")} {/* $ NMK103 */}
      {"🚚"} {vi.mock("b")}
      <p onClick={() => window.jest.setMock("./db", {})} /> {/* $ NMK103 */}
    </Replace>
  );
}
