// NMK404-mock-endpoint/route-test.ts
app.get("/mock/assets", handler); // ok: the rule is about production code
app.get("/plans", (req, res) => res.json(mockPlans)); // ok: the same
