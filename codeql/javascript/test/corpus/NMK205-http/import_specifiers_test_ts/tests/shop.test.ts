// NMK205-http/import-specifiers.test.ts
import nock from "npm:nock@13.5.0"; // $ NMK205
import { setupServer } from "npm:msw@2.7.0/node"; // $ NMK205
import { http } from "https://esm.sh/msw@2"; // $ NMK205
import { createWorker } from "playwright-msw"; // $ NMK205
import { createNetworkFixture } from "@msw/playwright"; // $ NMK205
import undici from "npm:undici@6"; // ok: its MockAgent counts where it is used
import { test } from "npm:@playwright/test@1"; // ok: drives the real application
export { nock, setupServer, http, createWorker, createNetworkFixture, undici, test };
