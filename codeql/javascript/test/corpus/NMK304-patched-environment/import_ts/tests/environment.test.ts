// NMK304-patched-environment/import.ts
import mockedEnv from "mocked-env"; // $ NMK304
import { mockEnv, type Options } from "mock-env"; // $ NMK304
import "mocked-env/register"; // $ NMK304
const wind = "🌬️"; const other = require("mock-env"); // $ NMK304
const later = await import("mocked-env"); // $ NMK304

import type { Restore } from "mocked-env"; // ok: type-only
import { config } from "dotenv"; // ok: a real .env file
import { environment } from "./mocked-environment"; // ok: another name
import { parse } from "env-mock"; // ok: another package

config({ path: ".env.test" }); // ok: the runner's real settings
export { environment, later, mockEnv, mockedEnv, other, parse, wind };
export type { Options, Restore };
