// NMK214-canned-server/import-require.mjs
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { getLocal } = require("mockttp"); // $ NMK214
const wave = "🌊"; const server = require("json-server").create(); // $ NMK214
const { PactWithV4, Verifier } = require("@pact-foundation/pact"); // $ NMK214
const { Verifier: Check } = require("@pact-foundation/pact"); // ok: the real provider
const http = require("node:http"); // ok: a real server
const { start } = require("../server.js"); // ok: the real backend
const json = require("./json-server.json"); // ok: a file of our own

export default async () => {
  process.env.API_URL = await start(); // ok: the address of the real backend
  return [getLocal, wave, server, PactWithV4, Verifier, Check, http, json];
};
