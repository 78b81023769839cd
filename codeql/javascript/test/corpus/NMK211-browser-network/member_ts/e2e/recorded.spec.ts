// NMK211-browser-network/member.ts
import { test } from "@playwright/test";

test("replays", async ({ page, context, browser }) => {
  await page.routeFromHAR("assets.har"); // $ NMK211
  await context.routeFromHAR("assets.har", { update: false }); // $ NMK211
  const icon = "🎞"; await page.routeWebSocket("/live", (ws) => ws.send("{}")); // $ NMK211
  const other = await browser.newContext({ recordHar: { path: "out.har" } }); // ok: it only records
  await other // $ NMK211
    .routeWebSocket(/live/, () => {}); // ok: the chain starts on the line above
  await page.route("**/*.woff2", (route) => route.abort()); // ok: a request less
  await page.unrouteAll(); // ok: nothing is answered
  page.on("websocket", (ws) => ws.waitForEvent("framereceived")); // ok: it only looks
  const har = "routeFromHAR"; // ok: a word in a string
  await page.goto(`/assets?${icon}${har}`);
});
