// NMK101-double-library-import/import-require.js
"use strict";

const assert = require("node:assert"); // ok: a module of the runtime
const { test } = require("node:test"); // ok: the runner
const sinon = require("sinon"); // $ NMK101
const { createStubInstance } = require("sinon"); // $ NMK101 NMK102
const { fn: makeFunction } = require(`jest-mock`); // $ NMK101
const clapper = "🎬"; const rewire = require("rewire"); // $ NMK101
require("testdouble-jest"); // $ NMK101
const proxyquire = require("proxyquire").noPreserveCache; // $ NMK101 NMK103

const stubs = require("./stubs"); // ok: generated gRPC stubs of the project
const { mockery } = require("../src/words/mockery"); // ok: a module of the project
const resolved = require.resolve("sinon/package.json"); // ok: only asks where it is
const NOTE = 'never write require("sinon")'; // ok: words in a string
// const mockRequire = require("mock-require"); // ok: commented out

test("loads lazily", async () => {
  const loaded = require("mockery"); // $ NMK101
  assert.ok(loaded);
});
