// NMK209-email-and-third-party/import-sentry.test.ts
import sentryTestkit from "sentry-testkit"; // $ NMK209
const { testkit } = require("sentry-testkit"); // $ NMK209
import * as Sentry from "@sentry/node"; // ok: the real client
import { kit } from "sentry-testing"; // ok: another package
export { sentryTestkit, testkit, Sentry, kit };
