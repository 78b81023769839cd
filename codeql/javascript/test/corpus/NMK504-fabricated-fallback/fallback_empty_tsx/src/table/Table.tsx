// NMK504-fabricated-fallback/fallback-empty.tsx
import { useMemo } from "react";
const dummyResolveType = { __resolveType() { return null; } }; // ok: a filler
const mockUser = { id: 7, name: "Ann" }; // $ NMK403
export function Table({ loading, data, count, embedded, kind }: Props) {
  const fakeData = useMemo(() => Array.from({ length: count }).map((_, index) => ({ index })), [count]); // $ SPURIOUS: NMK403
  const rows = loading ? fakeData : data; // $ SPURIOUS: NMK504
  const upload = data.upload || dummyResolveType; // $ SPURIOUS: NMK504
  const Shell = embedded ? PlainShell : MockPreviewShell; // $ SPURIOUS: NMK504
  const value = kind === "object" ? getFakeObject(kind) : getFakeValue(kind); // $ SPURIOUS: NMK504
  const user = data.user ?? mockUser; // $ NMK504
  const shown = loading ? getFakeRows() : data; // $ NMK504
  const client = embedded ? new RealClient() : new MockClient(); // $ NMK408
  return <Shell rows={[rows, upload, value, user, shown, client]} />;
}
