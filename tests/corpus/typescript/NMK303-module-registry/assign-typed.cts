// corpus: tests/loader.test.cts
import Module = require("node:module");

const id = require.resolve("../src/db");
require.cache[id]!.exports = { find: () => [] }; // expect: NMK303:1
require.cache[id] = { ...require.cache[id], exports: {} } as NodeModule; // expect: NMK303:1
Module._extensions[".sql"] = () => {}; // ok: one more extension
Module._extensions = {}; // expect: NMK303:1
const key = "🔑"; require.cache[key]!.exports.find = () => []; // miss: NMK303 -- a member of the exports, not the entry

const originalEntry = require.cache[id]; // ok: reads only
require.cache[id] = originalEntry; // ok: gives the real one back
delete require.cache[id]; // ok: loads the real module again
if (require.cache[id]?.exports) console.log("loaded"); // ok: asks
