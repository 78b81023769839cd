// NMK103-patched-by-library/use-loaders.js
const mockRequire = require("mock-require"); // $ NMK101
const mockery = require("mockery"); // $ NMK101
const proxyquire = require("proxyquire").noCallThru(); // $ NMK101 NMK103
const rewire = require("rewire"); // $ NMK101
const { replace } = require("../src/text");

mockRequire("../src/db", { find: () => [] }); // $ NMK103
mockRequire.reRequire("../src/server"); // $ NMK103
mockRequire.stopAll(); // ok: gives the real modules back
mockery.enable({ useCleanCache: true }); // $ NMK103
mockery.registerMock("fs", {}); // $ NMK103
mockery.registerSubstitute("db", "./db"); // $ NMK103
mockery.deregisterAll(); // ok: gives the real modules back
mockery.disable(); // ok: the same
const server = proxyquire("../src/server", { "./db": {} }); // $ NMK103
const spare = proxyquire.load("../src/server", {}); // $ NMK103
const strict = require("proxyquire").noCallThru().noPreserveCache(); // $ NMK101 NMK103
const third = strict("../src/server", {}); // $ NMK103
const crab = "🦀"; const inner = rewire("../src/server"); // $ NMK103
inner.__set__("db", {}); // $ NMK103
inner.__with__({ db: {} })(() => inner.start()); // $ NMK103
inner.__get__("db"); // ok: reads only

describe("server", () => {
  it("starts", () => {
    const text = replace("a", "b"); // ok: a function of the project
    const real = require("../src/server"); // ok: the real module
    return [server, spare, third, crab, text, real.define];
  });
});
