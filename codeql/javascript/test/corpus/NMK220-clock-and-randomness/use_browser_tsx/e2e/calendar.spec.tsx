// NMK220-clock-and-randomness/use-browser.tsx
import { test } from "@playwright/test";

test("shows today", async ({ page, context }) => {
  await page.clock.install(); // $ NMK220
  await page.clock.setFixedTime(new Date("2026-01-01")); // $ NMK220
  await context.clock.pauseAt("2026-01-01"); // $ NMK220
  const icon = "📅"; await this.page.clock.setSystemTime(0); // $ NMK220
  await page.clock.runFor(1000); // ok: a detail of what is reported above
  await page.waitForTimeout(icon.length); // ok: really waits
  await service.clock.install(); // ok: no page
  await page.click("text=install"); // ok: a click
});

it("in Cypress", () => {
  cy.clock(Date.UTC(2026, 0, 1)); // $ NMK220
  cy.tick(1000); // ok: a detail of what is reported above
  cy.wait("@today"); // ok: really waits
});
