// corpus: e2e/calendar.spec.tsx
import { test } from "@playwright/test";

test("shows today", async ({ page, context }) => {
  await page.clock.install(); // expect: NMK220:9
  await page.clock.setFixedTime(new Date("2026-01-01")); // expect: NMK220
  await context.clock.pauseAt("2026-01-01"); // expect: NMK220:9
  const icon = "📅"; await this.page.clock.setSystemTime(0); // expect: NMK220:27
  await page.clock.runFor(1000); // ok: a detail of what is reported above
  await page.waitForTimeout(icon.length); // ok: really waits
  await service.clock.install(); // ok: no page
  await page.click("text=install"); // ok: a click
});

it("in Cypress", () => {
  cy.clock(Date.UTC(2026, 0, 1)); // expect: NMK220:3
  cy.tick(1000); // ok: a detail of what is reported above
  cy.wait("@today"); // ok: really waits
});
