// corpus: tests/errors.test.ts
import sentryTestkit from "sentry-testkit"; // expect: NMK209:1
const { testkit } = require("sentry-testkit"); // expect: NMK209
import * as Sentry from "@sentry/node"; // ok: the real client
import { kit } from "sentry-testing"; // ok: another package
export { sentryTestkit, testkit, Sentry, kit };
