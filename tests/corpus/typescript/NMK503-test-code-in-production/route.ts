// corpus: src/server/routes.ts
import { Controller, Post } from "@nestjs/common";
router.post("/test/seed", handler); // expect: NMK503
app.post("/api/test/reset", handler); // expect: NMK503
app.delete("/__test__/cleanup", handler); // expect: NMK503
app.post(`/e2e/reset-database`, handler); // expect: NMK503
fastify.route({ method: "POST", url: "/testing/fixtures", handler }); // expect: NMK503
class TestSupportController {
  @Post("test/seed") seed() {} // expect: NMK503
  @Post("tests/results") results() {} // ok: the results of a laboratory
}
app.get("/test", handler); // ok: does nothing that the path tells
app.get("/tests/:id", handler); // ok: a laboratory
app.post("/webhooks/test", handler); // ok: tries a webhook out
app.post("/auth/reset", handler); // ok: a password
app.post("/contest/seed", handler); // ok: another word
app.get("/latest/cleanup", handler); // ok: the same
