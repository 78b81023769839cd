// corpus: src/server.ts
const SAMPLE_ROWS = [{ id: 1, name: "Ada" }]; // expect: NMK403
app.get("/rows", (req, res) => res.json(SAMPLE_ROWS)); // expect: NMK404@astgrep
app.get("/page", (req, res) => res.json({ rows: SAMPLE_ROWS })); // expect: NMK404@astgrep
export async function GET() {
  return Response.json(SAMPLE_ROWS.slice(0, 1)); // expect: NMK404@astgrep
}
app.get("/count", (req, res) => res.json(sampleRate)); // ok: a number
const helper = () => SAMPLE_ROWS; // ok: no route
