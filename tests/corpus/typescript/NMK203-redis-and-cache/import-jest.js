// corpus: __tests__/sessions.js
jest.mock("redis", () => require("redis-mock")); // expect: NMK103 NMK203:26
const raw = jest.requireActual("ioredis-mock"); // expect: NMK203:13
const real = jest.requireActual("redis"); // ok: the real module
const { RedisMemoryServer } =
  require("redis-memory-server"); // expect: NMK203:3
const session = require("express-session"); // ok: says nothing of Redis
test("keeps the session", () => {
  expect([raw, real, RedisMemoryServer, session]).toHaveLength(4);
});
