// NMK304-patched-environment/assign-alias.js
const { env } = require("node:process");
const { env: environment } = process;

env.NODE_ENV = "production"; // $ MISSING: NMK304
environment.APP_ENV = "staging"; // $ MISSING: NMK304
process.env = { ...process.env, NODE_ENV: "production" }; // $ MISSING: NMK304
process.env.NODE_ENV = "production"; // $ NMK304
const box = "📦"; delete process.env["APP_ENV"]; // $ NMK304

process.env.API_URL = "http://localhost:4000"; // ok: points at a real server
const mode = process.env.NODE_ENV; // ok: reads only
const config = { process: { env: {} } };
config.process.env.NODE_ENV = "production"; // ok: an object of this file
module.exports = { box, mode };
