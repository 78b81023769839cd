// NMK303-module-registry/assign-typed.cts
import Module = require("node:module");

const id = require.resolve("../src/db");
require.cache[id]!.exports = { find: () => [] }; // $ NMK303
require.cache[id] = { ...require.cache[id], exports: {} } as NodeModule; // $ NMK303
Module._extensions[".sql"] = () => {}; // ok: one more extension
Module._extensions = {}; // $ NMK303
const key = "🔑"; require.cache[key]!.exports.find = () => []; // $ MISSING: NMK303

const originalEntry = require.cache[id]; // ok: reads only
require.cache[id] = originalEntry; // ok: gives the real one back
delete require.cache[id]; // ok: loads the real module again
if (require.cache[id]?.exports) console.log("loaded"); // ok: asks
