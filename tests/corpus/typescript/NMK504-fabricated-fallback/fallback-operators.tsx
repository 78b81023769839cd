// corpus: src/pages/Assets.tsx
import { mockRows, FAKE_PLANS } from "./rows";

const mockList = [{ id: "1" }]; // expect: NMK403
const MOCK_USER = { name: "Ada" }; // expect: NMK403

export function Assets({ data, plans, user, error, isDemo }: Props) {
  const rows = data ?? mockRows; // expect: NMK504:16
  const list = data?.items || mockList; // expect: NMK504:16
  const chosen = error ? mockList : data; // expect: NMK504:18
  const icon = "🧩"; const named = user ? user : MOCK_USER; // expect: NMK504:35
  const priced = plans || (FAKE_PLANS as Plan[]); // miss: NMK504 -- behind a cast in parentheses
  const first = data?.[0] ?? mockList[0]; // expect: NMK504
  let shown = data;
  shown ??= mockList; // miss: NMK504 -- the assignment ??=
  const made = isDemo ? generateMockRows(3) : data; // expect: NMK504
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
    <List rows={error ? mockRows : rows} {...{ list, chosen, icon, named }}> {/* expect: NMK504:17 */}
      {[priced, first, shown, made, skeleton, value, none, theme, frames, server, exams, left, asked, both, words]}
    </List>
  );
}
