// corpus: e2e/player.spec.ts
import { expect, test, type Route } from "@playwright/test";

test("plays", async ({ page, context }) => {
  await page.route("**/api/assets", (route) => route.fulfill({ json: [] })); // expect: NMK211:48
  await page.route("**/api/me", async (route: Route) => {
    await route.fulfill({ status: 200, body: '{"name": "🎬"}' }); // expect: NMK211:11
  });
  await context.route("/api/plans", async (apiRoute) => {
    const icon = "📺"; await apiRoute.fulfill({ path: "plans.json" }); // expect: NMK211:29
    return route // expect: NMK211:12
      .fulfill({ status: 204 }); // ok: the chain starts on the line above
  });
  await page.route("**/*.{png,jpg}", (route) => route.abort()); // ok: a request less
  await page.route("**/analytics", (route) => route.abort("blockedbyclient")); // ok: the same
  await page.route("**/api/**", (route) => route.continue({ headers: { "x-trace": "1" } })); // ok: the real answer
  await page.route("**/api/**", (route) => route.fallback()); // ok: the same
  await page.unroute("**/api/**"); // ok: nothing is answered
  await page.route("/x", (r) => r.fulfill({ status: 500 })); // expect: NMK211:33
  await page.goto("/player");
  await order.fulfill(); // ok: an order
  expect(await page.title()).toBe("route.fulfill"); // ok: words in a string
});
