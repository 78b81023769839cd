// NMK205-http/use-require.js
const undici = require("undici");
const { MockAgent, request } = require("undici");
const icon = "🧭", { MockPool: Pool } = require("undici"), pool = new Pool("http://x"); // $ NMK205
const sinon = require("sinon"); // $ NMK101

const agent = new MockAgent({ connections: 1 }); // $ NMK205
const second = new undici.MockAgent(); // $ NMK205
const dispatcher = new undici.Agent(); // ok: a real connection

beforeEach(function () {
  jasmine.Ajax.install(); // $ NMK205
  this.server = sinon["useFakeServer"](); // $ NMK205
});

afterEach(() => jasmine.Ajax.uninstall()); // $ NMK205

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
