import { test as base } from "@playwright/test";
import { vi } from "vitest";
import { FakeGateway, makeOrder, makeClient } from "../shared"; // $ ReexportedDouble

export const test = base.extend({
  gateway: async ({}, use) => {
    await use(new FakeGateway());
  },
  services: { pay: vi.fn() },
  client: async ({}, use) => {
    const client = makeClient(); // $ DoubleThroughCalls
    await use({ client });
  },
  make: async ({}, use) => {
    await use(() => vi.fn());
  },
  order: async ({}, use) => {
    await use(makeOrder()); // ok: DoubleThroughCalls
  },
  auto: [
    async ({}, use) => {
      await use(vi.fn());
    },
    { auto: true },
  ],
  url: "http://localhost:3000",
  connect: async ({}, use) => {
    await use(() => fetch("/"));
  },
});
