import { test as base } from "@playwright/test";
import { vi } from "vitest";

export const test = base.extend({
  mailer: async ({}, use) => {
    await use(vi.fn()); // expect: NMK102
  },
  order: async ({}, use) => {
    await use({ id: 1 });
  },
});
