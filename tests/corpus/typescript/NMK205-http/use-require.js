// corpus: test/outgoing.spec.js
const undici = require("undici");
const { MockAgent, request } = require("undici");
const icon = "🧭", { MockPool: Pool } = require("undici"), pool = new Pool("http://x"); // expect: NMK205
const sinon = require("sinon"); // expect: NMK101

const agent = new MockAgent({ connections: 1 }); // expect: NMK205:15
const second = new undici.MockAgent(); // expect: NMK205
const dispatcher = new undici.Agent(); // ok: a real connection

beforeEach(function () {
  jasmine.Ajax.install(); // expect: NMK205:3
  this.server = sinon["useFakeServer"](); // expect: NMK205:17
});

afterEach(() => jasmine.Ajax.uninstall()); // expect: NMK205:17

function local(MockAgent) {
  return new MockAgent(); // ok: whatever was passed in
}

function suite(jasmine) {
  return jasmine.Ajax; // ok: a parameter
}

it("asks", async () => {
  const { body } = await request("http://localhost:3000/health", { dispatcher }); // ok: a real request
  expect([body, agent, second, icon, pool, local, suite]).toHaveLength(7);
});
