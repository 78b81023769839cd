// corpus: src/table/Table.tsx
import { useMemo } from "react";
const dummyResolveType = { __resolveType() { return null; } }; // ok: a filler
const mockUser = { id: 7, name: "Ann" }; // expect: NMK403
export function Table({ loading, data, count, embedded, kind }: Props) {
  const fakeData = useMemo(() => Array.from({ length: count }).map((_, index) => ({ index })), [count]); // alarm: NMK403@codeql -- rows of a skeleton, without content
  const rows = loading ? fakeData : data; // alarm: NMK504@codeql -- rows of a skeleton, without content
  const upload = data.upload || dummyResolveType; // alarm: NMK504@codeql -- says that there is nothing
  const Shell = embedded ? PlainShell : MockPreviewShell; // alarm: NMK504@codeql -- a component
  const value = kind === "object" ? getFakeObject(kind) : getFakeValue(kind); // alarm: NMK504@codeql -- made up on both sides
  const user = data.user ?? mockUser; // expect: NMK504
  const shown = loading ? getFakeRows() : data; // expect: NMK504
  const client = embedded ? new RealClient() : new MockClient(); // expect: NMK408
  return <Shell rows={[rows, upload, value, user, shown, client]} />;
}
