// corpus: jest-setup.js
require("mockgoose"); // expect: NMK202:1
const { createRequire } = require("node:module");
const load = createRequire(__filename);
const memory = load("mongodb-memory-server"); // expect: NMK202:16
module.exports = require("mongodb-memory-server-global-4.4"); // ok: a package of another name
exports.driver = load("mongodb"); // ok: the real driver
exports.name = "mongo-mock"; // ok: a word in a string
exports.memory = memory;
exports.find = (name) => require("mongo-" + name); // ok: nobody knows what is loaded
