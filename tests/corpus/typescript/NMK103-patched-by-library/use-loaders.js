// corpus: test/server.spec.js
const mockRequire = require("mock-require"); // expect: NMK101
const mockery = require("mockery"); // expect: NMK101
const proxyquire = require("proxyquire").noCallThru(); // expect: NMK101 NMK103:20
const rewire = require("rewire"); // expect: NMK101
const { replace } = require("../src/text");

mockRequire("../src/db", { find: () => [] }); // expect: NMK103:1
mockRequire.reRequire("../src/server"); // expect: NMK103:1
mockRequire.stopAll(); // ok: gives the real modules back
mockery.enable({ useCleanCache: true }); // expect: NMK103:1
mockery.registerMock("fs", {}); // expect: NMK103
mockery.registerSubstitute("db", "./db"); // expect: NMK103
mockery.deregisterAll(); // ok: gives the real modules back
mockery.disable(); // ok: the same
const server = proxyquire("../src/server", { "./db": {} }); // expect: NMK103:16
const spare = proxyquire.load("../src/server", {}); // expect: NMK103
const strict = require("proxyquire").noCallThru().noPreserveCache(); // expect: NMK101 NMK103:16
const third = strict("../src/server", {}); // miss: NMK103@astgrep -- what is created in two steps
const crab = "🦀"; const inner = rewire("../src/server"); // expect: NMK103:33
inner.__set__("db", {}); // expect: NMK103:1
inner.__with__({ db: {} })(() => inner.start()); // expect: NMK103
inner.__get__("db"); // ok: reads only

describe("server", () => {
  it("starts", () => {
    const text = replace("a", "b"); // ok: a function of the project
    const real = require("../src/server"); // ok: the real module
    return [server, spare, third, crab, text, real.define];
  });
});
