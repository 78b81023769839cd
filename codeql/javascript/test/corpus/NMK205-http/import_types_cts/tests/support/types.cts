// NMK205-http/import-types.cts
import type { SetupServer } from "msw/node"; // ok: a type
export type { HttpHandler } from "msw"; // ok: a type
export { type GraphQLHandler } from "msw"; // ok: an export of nothing but types
import { type Scope, default as nock } from "nock"; // $ NMK205
export { type JsonBodyType, http } from "msw"; // $ NMK205
import miragejs = require("miragejs"); // $ NMK205
import fs = require("node:fs"); // ok: the real module

type Adapter = import("axios-mock-adapter").default; // ok: only a type
const flag = "🏳️"; const body = fs.readFileSync("body.json") as unknown as import("msw").JsonBodyType; // ok: only a type
const mixed = flag + require("superagent-mock"); // $ NMK205

export const all: [Adapter?, SetupServer?, Scope?] = [];
export default [nock, miragejs, body, mixed];
