// NMK409-placeholder-comment/comment.tsx
// Mock data until the API is ready
// $ NMK409
const rows: Row[] = [];

/* hard-coded values */ const limit = 10; // $ NMK409
const total = 3; // dummy response
// $ NMK409

/** // $ NMK409
 * Returns the report.
 * In a real application this would ask the server.
 */
export async function report() {
  // simulate delay
  // $ NMK409
  await wait(500);
  const film = "🎬"; /* for now we fake it */ const id = 1; // $ NMK409
  // TODO replace with real endpoint
  // $ NMK409
  return [rows, limit, total, film, id];
}

export const View = () => (
  <div>
    {/* Fake data, see above */} {/* $ NMK409 */}
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
