// NMK404-mock-endpoint/arrival-samples.ts
const SAMPLE_ROWS = [{ id: 1, name: "Ada" }]; // $ NMK403
app.get("/rows", (req, res) => res.json(SAMPLE_ROWS)); // not reported by CodeQL
app.get("/page", (req, res) => res.json({ rows: SAMPLE_ROWS })); // not reported by CodeQL
export async function GET() {
  return Response.json(SAMPLE_ROWS.slice(0, 1)); // not reported by CodeQL
}
app.get("/count", (req, res) => res.json(sampleRate)); // ok: a number
const helper = () => SAMPLE_ROWS; // ok: no route
