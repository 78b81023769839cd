// NMK404-mock-endpoint/route.ts
import { Hono } from "hono";
import { router, fastify } from "./framework";
import { mockPlans, fakeUsers, MOCK_ASSETS } from "./data";

const app = new Hono();
app.get("/api/mock/assets", handler); // $ NMK404
app.post('/api/__mock__/login', handler); // $ NMK404
router.use("/mocks", handler); // $ NMK404
fastify.delete(`/fake/users/:id`, handler); // $ NMK404
const film = "🎬"; app.put("/stub-assets/:id", handler); // $ NMK404
router.get("/dummy?page=1", handler); // $ NMK404
app.get("/api/mock-data", (c) => c.json([])); // $ NMK404
fastify.route({ method: "GET", url: "/mock/plans", handler }); // $ NMK404

app.get("/api/mocktail/:id", drinks); // ok: a drink
app.get("/api/stubs-for-tax", handler); // ok: papers
app.get("/api/hammock", handler); // ok: another word
app.get("/api/mockups/:id", handler); // ok: designs
app.get("/api/assets", handler); // ok: the real thing
fastify.route({ method: "GET", url: "/plans", handler }); // ok: the real thing
fastify.route({ method: "GET", url: "/plans", schema: { url: "/mock" }, handler }); // ok: the path is another one
app.get("/api/mock-servers/:id", handler); // ok: a product that hosts mock servers
router.get("/mock-exam", handler); // ok: exams before the exam
app.get("mock", handler); // ok: a setting of that name
axios.get("/api/mock/assets"); // ok: asks, and does not answer
const url = "/api/mock/assets"; // ok: a plain string
settings.set("/mock/", true); // ok: no route

app.get("/plans", (req, res) => res.json(mockPlans)); // $ NMK404
app.get("/users", (req, res) => res.status(200).send(fakeUsers)); // $ NMK404
app.get("/one", (c) => c.json({ ...mockPlan, id: 1 })); // $ NMK404
app.get("/marked", (c) => c.json({ mock: true, rows: [] })); // $ NMK404
app.get("/all", (c) => c.json([...mockPlans, ...rows])); // $ NMK404
app.get("/x", async (req, reply) => {
  const icon = "🛰"; await reply.send(MOCK_ASSETS); // $ NMK404
  return res // $ NMK404
    .status(201)
    .json(mockPlans);
});

app.get("/error", (req, res) => res.status(500).json({ error: mockLabel.text })); // ok: a part of it
app.get("/design", (c) => c.json(mockup)); // ok: a design
app.get("/empty", (c) => c.json({ rows, mocked_at: null })); // ok: another key
await client.send(mockError); // ok: sends, and does not answer
app.get("/names", (c) => c.json("mockPlans")); // ok: words in a string
