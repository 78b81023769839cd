// NMK504-fabricated-fallback/fallback-operators.tsx
import { mockRows, FAKE_PLANS } from "./rows";

const mockList = [{ id: "1" }]; // $ NMK403
const MOCK_USER = { name: "Ada" }; // $ NMK403

export function Assets({ data, plans, user, error, isDemo }: Props) {
  const rows = data ?? mockRows; // $ NMK504
  const list = data?.items || mockList; // $ NMK504
  const chosen = error ? mockList : data; // $ NMK504
  const icon = "🧩"; const named = user ? user : MOCK_USER; // $ NMK504
  const priced = plans || (FAKE_PLANS as Plan[]); // $ NMK504
  const first = data?.[0] ?? mockList[0]; // $ NMK504
  let shown = data;
  shown ??= mockList; // $ NMK504
  shown ||= mockRows as Row[]; // $ NMK504
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
  const made_ = plans ?? createMockServer(plans); // ok: a product that hosts mock servers
  const uploads = data ?? mockUploads; // $ NMK504
  const examples = data ?? mockExamples; // $ NMK504
  if (isDemo || mockRows) report(1); // ok: a test, not an answer
  if (data && (error || !(plans || mockList))) report(2); // ok: the same
  while (isDemo || mockRows.length) report(3); // ok: the same
  const tone = isDemo || mockRows ? "dark" : "light"; // ok: the same
  const busy = isDemo || mockMode; // ok: a switch, and no data
  if (rank(data || mockList)) report(4); // $ NMK504
  return (
    <List rows={error ? mockRows : rows} {...{ list, chosen, icon, named }}> {/* $ NMK504 */}
      {[priced, first, shown, made, skeleton, value, none, theme, frames, server, exams, left, asked, both, words, made_, uploads, examples, tone, busy]}
    </List>
  );
}
