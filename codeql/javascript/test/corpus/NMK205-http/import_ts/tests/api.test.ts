// NMK205-http/import.ts
import nock from "nock"; // $ NMK205
import nockAgain, { type Scope } from "nock"; // $ NMK205
import { http, HttpResponse } from "msw"; // $ NMK205
import { setupServer } from 'msw/node'; // $ NMK205
import fetchMock from "fetch-mock"; // $ NMK205
import "jest-fetch-mock/setup-jest"; // $ NMK205
import MockAdapter from "axios-mock-adapter"; // $ NMK205
import {} from "vitest-fetch-mock"; // $ NMK205
import type from "moxios"; // $ NMK205
import { fakeServer } from "nise"; // $ NMK205
import interceptors = require("@mswjs/interceptors"); // $ NMK205

import type { Interceptor } from "nock"; // ok: a type
import { type RequestHandler, type JsonBodyType } from "msw"; // ok: all of it types
import type moxios = require("moxios"); // ok: a type
import request from "supertest"; // ok: drives the real application
import axios from "axios"; // ok: the real client
import { nock as trap } from "./nock"; // ok: a module of our own
import { handlers } from "@acme/msw"; // ok: another package
import eyes from "nock-eyes"; // ok: another package

declare module "nock" {} // ok: only types

type Loaded = typeof import("msw"); // ok: only a type
const scope: import("nock").Scope | undefined = undefined; // ok: only a type
const server = setupServer(http.get("/api/assets", () => HttpResponse.json([]))); // $ NMK205

it("asks the real application", async () => {
  const { createApp } = await import("../src/app");
  await request(createApp()).get("/api/assets").expect(200); // ok: nothing in between
  const answer = await axios.get(`${process.env.API_URL}/assets`); // ok: a real request
  expect([nock, nockAgain, type, trap, handlers, eyes, scope, server, answer, fetchMock, MockAdapter]).toBeDefined();
});
