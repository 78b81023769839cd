// corpus: tests/queue.test.ts
import { vi } from "vitest";
import Redis from "ioredis-mock"; // expect: NMK203:1
import { createClient as make } from 'redis-mock'; // expect: NMK203
import { RedisMemoryServer } from "redis-memory-server"; // expect: NMK203
export * from "fakeredis"; // expect: NMK203:1
import Real, { type RedisOptions } from "ioredis"; // ok: the real client
import { RedisContainer } from "@testcontainers/redis"; // ok: a real server in a container
import type RedisMock from "ioredis-mock"; // ok: a type
import { limit } from "./fakeredis/limit"; // ok: a module of our own
import type * as IORedisMock from "ioredis-mock"; // ok: a type, whatever it is used for

vi.mock("ioredis", () => import("ioredis-mock")); // expect: NMK103 NMK203:26

it("takes the module by its type", async () => {
  const red = "🟥"; const mod = await vi.importActual("ioredis-mock"); // expect: NMK203:38
  const typed = await vi.importActual<typeof IORedisMock>("ioredis-mock"); // expect: NMK203
  const actual = await vi.importActual<typeof import("ioredis")>("ioredis"); // ok: the real module
  const options: RedisOptions = { host: "cache" };
  expect([red, mod, typed, actual, options, Redis, make, RedisMemoryServer]).toHaveLength(8);
});

it("reads a stream", async () => {
  const container = await new RedisContainer("redis:7").start();
  process.env.REDIS_URL = container.getConnectionUrl(); // ok: the address of a real server
  const client = new Real(container.getConnectionUrl());
  await limit(client);
});
