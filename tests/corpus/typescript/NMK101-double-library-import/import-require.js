// corpus: test/checkout.test.js
"use strict";

const assert = require("node:assert"); // ok: a module of the runtime
const { test } = require("node:test"); // ok: the runner
const sinon = require("sinon"); // expect: NMK101:15
const { createStubInstance } = require("sinon"); // expect: NMK101 NMK102
const { fn: makeFunction } = require(`jest-mock`); // expect: NMK101
const clapper = "🎬"; const rewire = require("rewire"); // expect: NMK101:37
require("testdouble-jest"); // expect: NMK101:1
const proxyquire = require("proxyquire").noPreserveCache; // expect: NMK101:20 NMK103:20

const stubs = require("./stubs"); // ok: generated gRPC stubs of the project
const { mockery } = require("../src/words/mockery"); // ok: a module of the project
const resolved = require.resolve("sinon/package.json"); // ok: only asks where it is
const NOTE = 'never write require("sinon")'; // ok: words in a string
// const mockRequire = require("mock-require"); // ok: commented out

test("loads lazily", async () => {
  const loaded = require("mockery"); // expect: NMK101:18
  assert.ok(loaded);
});
