// NMK303-module-registry/use-require.js
const { register } = require("module");
const { registerHooks } = require("node:module");
const Module = require("node:module");
const client = require("prom-client");

register("./loader.mjs"); // $ NMK303
registerHooks({}); // $ NMK303
Module.register("./loader.mjs"); // $ NMK303
require("module").register("🪝"); // $ NMK303

client.register.metrics(); // ok: a registry of metrics
client.register("🌡️"); // ok: the same
Module.isBuiltin("fs"); // ok: asks

function enrol(register) {
  return register("ada"); // ok: a parameter
}
module.exports = { enrol };
