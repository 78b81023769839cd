// corpus: test/mode.test.js
const { env } = require("node:process");
const { env: environment } = process;

env.NODE_ENV = "production"; // miss: NMK304 -- another name of process.env
environment.APP_ENV = "staging"; // miss: NMK304 -- another name of process.env
process.env = { ...process.env, NODE_ENV: "production" }; // miss: NMK304 -- the whole environment at once
process.env.NODE_ENV = "production"; // expect: NMK304:1
const box = "📦"; delete process.env["APP_ENV"]; // expect: NMK304

process.env.API_URL = "http://localhost:4000"; // ok: points at a real server
const mode = process.env.NODE_ENV; // ok: reads only
const config = { process: { env: {} } };
config.process.env.NODE_ENV = "production"; // ok: an object of this file
module.exports = { box, mode };
