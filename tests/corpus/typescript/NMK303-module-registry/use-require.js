// corpus: test/setup/hooks.test.js
const { register } = require("module");
const { registerHooks } = require("node:module");
const Module = require("node:module");
const client = require("prom-client");

register("./loader.mjs"); // expect: NMK303:1
registerHooks({}); // expect: NMK303:1
Module.register("./loader.mjs"); // expect: NMK303:1
require("module").register("🪝"); // expect: NMK303:1

client.register.metrics(); // ok: a registry of metrics
client.register("🌡️"); // ok: the same
Module.isBuiltin("fs"); // ok: asks

function enrol(register) {
  return register("ada"); // ok: a parameter
}
module.exports = { enrol };
