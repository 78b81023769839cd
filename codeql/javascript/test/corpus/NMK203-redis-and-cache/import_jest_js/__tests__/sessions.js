// NMK203-redis-and-cache/import-jest.js
jest.mock("redis", () => require("redis-mock")); // $ NMK103 NMK203
const raw = jest.requireActual("ioredis-mock"); // $ NMK203
const real = jest.requireActual("redis"); // ok: the real module
const { RedisMemoryServer } =
  require("redis-memory-server"); // $ NMK203
const session = require("express-session"); // ok: says nothing of Redis
test("keeps the session", () => {
  expect([raw, real, RedisMemoryServer, session]).toHaveLength(4);
});
