import { test as base } from "@playwright/test";
import sinon from "sinon";

export const stubbed = base.extend({ gateway: sinon.stub() });
export const real = base.extend({
  gateway: async ({}, use) => {
    await use(connect());
  },
});
export const again = stubbed.extend({ order: { id: 1 } });
export const narrowed = stubbed.extend({
  gateway: async ({}, use) => {
    await use(connect());
  },
});
