// NMK504-fabricated-fallback/fallback-operators.tsx
import { mockRows, FAKE_PLANS } from "./rows";

const mockList = [{ id: "1" }]; // $ NMK403
const MOCK_USER = { name: "Ada" }; // $ NMK403

export function Assets({ data, plans, user, error, isDemo }: Props) {
  const rows = data ?? mockRows; // $ NMK504
  const list = data?.items || mockList; // $ NMK504
  const chosen = error ? mockList : data; // $ NMK504
  const icon = "🧩"; const named = user ? user : MOCK_USER; // $ NMK504
  const priced = plans || (FAKE_PLANS as Plan[]); // $ MISSING: NMK504
  const first = data?.[0] ?? mockList[0]; // $ NMK504
  let shown = data;
  shown ??= mockList; // $ MISSING: NMK504
  const made = isDemo ? generateMockRows(3) : data; // $ NMK504
  const skeleton = data ? data : skeletonRows; // ok: a skeleton
  const value = data ?? defaultValue; // ok: a default
  const none = data ?? []; // ok: an empty state
  const theme = useMockupTheme() ?? "light"; // ok: designs
  const frames = data || mockupFrames; // ok: designs
  const server = plans ?? mockServerPlans; // ok: a product that hosts mock servers
  const exams = data ?? mockExams; // ok: exams before the exam
  const left = mockRows ?? data; // ok: not the answer when something is missing
  const asked = mockRows ? data : none; // ok: only asks
  const both = data && mockRows; // ok: no fallback
  const words = data ?? "mockRows"; // ok: words in a string
  return (
    <List rows={error ? mockRows : rows} {...{ list, chosen, icon, named }}> {/* $ NMK504 */}
      {[priced, first, shown, made, skeleton, value, none, theme, frames, server, exams, left, asked, both, words]}
    </List>
  );
}
