// NMK202-document-database/import-setup.js
require("mockgoose"); // $ NMK202
const { createRequire } = require("node:module");
const load = createRequire(__filename);
const memory = load("mongodb-memory-server"); // $ NMK202
module.exports = require("mongodb-memory-server-global-4.4"); // ok: a package of another name
exports.driver = load("mongodb"); // ok: the real driver
exports.name = "mongo-mock"; // ok: a word in a string
exports.memory = memory;
exports.find = (name) => require("mongo-" + name); // ok: nobody knows what is loaded
