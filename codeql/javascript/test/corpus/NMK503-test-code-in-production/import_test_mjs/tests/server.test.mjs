// NMK503-test-code-in-production/import-test.mjs
import { expect, it } from "vitest"; // ok: a test
import request from "supertest"; // ok: the same
import { users } from "./tests/factories.mjs"; // ok: the same
it("answers", () => expect([request, users]).toBeDefined());
