// corpus: src/pages/Assets.tsx
import { mockRows, FAKE_PLANS } from "./rows";

const mockList = [{ id: "1" }]; // expect: NMK403
const MOCK_USER = { name: "Ada" }; // expect: NMK403

export function Assets({ data, plans, user, error, isDemo }: Props) {
  const rows = data ?? mockRows; // expect: NMK504:16
  const list = data?.items || mockList; // expect: NMK504:16
  const chosen = error ? mockList : data; // expect: NMK504:18
  const icon = "🧩"; const named = user ? user : MOCK_USER; // expect: NMK504:35
  const priced = plans || (FAKE_PLANS as Plan[]); // expect: NMK504:18
  const first = data?.[0] ?? mockList[0]; // expect: NMK504
  let shown = data;
  shown ??= mockList; // expect: NMK504:3
  shown ||= mockRows as Row[]; // expect: NMK504
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
  const made_ = plans ?? createMockServer(plans); // ok: a product that hosts mock servers
  const uploads = data ?? mockUploads; // expect: NMK504
  const examples = data ?? mockExamples; // expect: NMK504
  if (isDemo || mockRows) report(1); // ok: a test, not an answer
  if (data && (error || !(plans || mockList))) report(2); // ok: the same
  while (isDemo || mockRows.length) report(3); // ok: the same
  const tone = isDemo || mockRows ? "dark" : "light"; // ok: the same
  const busy = isDemo || mockMode; // ok: a switch, and no data
  if (rank(data || mockList)) report(4); // expect: NMK504
  return (
    <List rows={error ? mockRows : rows} {...{ list, chosen, icon, named }}> {/* expect: NMK504:17 */}
      {[priced, first, shown, made, skeleton, value, none, theme, frames, server, exams, left, asked, both, words, made_, uploads, examples, tone, busy]}
    </List>
  );
}
