// NMK103-patched-by-library/use-at-once.cjs
require("mock-require")("fs", {}); // $ NMK101 NMK103
const orders = require("proxyquire")("../src/orders", { "./db": {} }); // $ NMK101 NMK103
const app = require("rewire")("../src/app"); // $ NMK101 NMK103
const other = require(`esmock`)("../src/app", {}); // $ NMK101 NMK103
const real = require("express")(); // ok: a real application
require("mock-requires")("fs"); // ok: another package
require("./proxyquire")("../src/orders"); // ok: a module of the project
const read = require("fs")["readFileSync"]("a.txt"); // ok: a real file
