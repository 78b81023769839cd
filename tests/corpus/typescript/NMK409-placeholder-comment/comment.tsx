// corpus: src/pages/reports.tsx
// Mock data until the API is ready // expect: NMK409:1
const rows: Row[] = [];

/* hard-coded values */ const limit = 10; // expect: NMK409:1
const total = 3; // dummy response // expect: NMK409:18

/** // expect: NMK409:1
 * Returns the report.
 * In a real application this would ask the server.
 */
export async function report() {
  // simulate delay // expect: NMK409
  await wait(500);
  const film = "🎬"; /* for now we fake it */ const id = 1; // expect: NMK409:21
  // TODO replace with real endpoint // expect: NMK409:3
  return [rows, limit, total, film, id];
}

export const View = () => (
  <div>
    {/* Fake data, see above */} {/* expect: NMK409:6 */}
    <p>mock data</p> {/* ok: the text of the page */}
  </div>
);

// for now only mp4 is supported // ok: a limit
// placeholderData keeps the last page // ok: a feature of TanStack Query
// the data is mocked in tests only // ok: another order of words
// mockups live in Figma // ok: designs
// simulates a keyboard // ok: simulates something else
const help = "replace with real values"; // ok: words in a string
const note = `// mock data`; // ok: words in a template
