import { test as base } from "@playwright/test";
import { vi } from "vitest";

export const test = base.extend({
  mailer: async ({}, use) => {
    const mailer = vi.fn();
    await use(mailer);
  },
  order: async ({}, use) => {
    await use({ id: 1 });
  },
});
