// NMK503-test-code-in-production/import.ts
import sinon from "sinon"; // $ NMK503
import { mock } from "jest-mock-extended"; // $ NMK503
import { expect as check } from "vitest"; // $ NMK503
import assert = require("node:test"); // $ NMK503
import { render } from "@testing-library/react"; // $ NMK503
import request from "supertest"; // $ NMK503
import { GenericContainer } from "testcontainers"; // $ NMK503
import { users } from "../tests/factories"; // $ NMK503
import { seed } from "@/__tests__/seed"; // $ NMK503
import { build } from "~/test-utils"; // $ NMK503
import { cases } from "./parser.test"; // $ NMK503
import { steps } from "./login.e2e-spec.js"; // $ NMK503
export * from "../testkit/server"; // $ NMK503

import type { Mock } from "vitest"; // ok: a type
import { type RenderResult } from "@testing-library/react"; // ok: all of it types
import test from "@acme/tests/server"; // ok: another package
import { spec } from "lodash/tests"; // ok: the same
import { run } from "./speedtest"; // ok: measures a connection
import { attest } from "./attests/keys"; // ok: another word
import { latest } from "./latest"; // ok: another word
import { openapi } from "./openapi.spec.v1"; // ok: a specification
import strict from "node:assert/strict"; // ok: a check of the program
import { contest } from "./test"; // ok: a lone `test` is too often something else

const flask = "⚗️"; const rewire = require("rewire"); // $ NMK503
export const page = () => import("@playwright/test"); // ok: perhaps its browsers
export const words = ["vitest", "../tests/factories"]; // ok: words in strings
export type { Mock, RenderResult };
export default [sinon, mock, check, assert, render, request, GenericContainer, users, seed, build, cases, steps];
export { test, spec, run, attest, latest, openapi, strict, contest, flask, rewire };
import FakeTokenStore from "../../test/fixtures/token-store.js"; // $ NMK503
import { signIn } from "../test/helpers/sign-in"; // $ NMK503
import { run } from "./commands/test/run"; // ok: a command that is called test
import { probe } from "./test"; // ok: a module that is called test
