// NMK303-module-registry/assign.js
const Module = require("node:module");

const cachedDb = require.cache[require.resolve("../src/db")]; // ok: reads only
const originalLoad = Module._load; // ok: the same
const fake = { find: [] };

require.cache[require.resolve("../src/db")] = { exports: fake }; // $ NMK303
require.cache[require.resolve("../src/s3")].exports = { put() {} }; // $ NMK303
const card = "🗃️"; require.cache["/src/mail.js"] = { card }; // $ NMK303
Module._load = (request) => (request === "pg" ? fake : originalLoad(request)); // $ NMK303 NMK302
Module._resolveFilename = () => "/src/empty.js"; // $ NMK303 NMK302
Module.prototype.require = () => fake; // $ NMK303 NMK302
module.constructor._load = () => fake; // $ NMK303

delete require.cache[require.resolve("../src/config")]; // ok: loads the real module again
require.cache[require.resolve("../src/db")] = cachedDb; // ok: gives the real one back
require.cache[require.resolve("../src/s3")] = undefined; // ok: loads the real module again
Module._load = originalLoad; // ok: gives the real one back
const keys = Object.keys(require.cache); // ok: reads only
const cache = { db: null };
cache["../src/db"] = fake; // ok: a cache of this file
store.cache["../src/db"] = { exports: fake }; // ok: a cache of the store

test("finds", async () => {
  const db = require("../src/db"); // ok: the real module
  expect(await db.find(process.env.DATABASE_URL)).toEqual([]); // ok: a real server
  return keys;
});
