// NMK203-redis-and-cache/import.ts
import { vi } from "vitest";
import Redis from "ioredis-mock"; // $ NMK203
import { createClient as make } from 'redis-mock'; // $ NMK203
import { RedisMemoryServer } from "redis-memory-server"; // $ NMK203
export * from "fakeredis"; // $ NMK203
import Real, { type RedisOptions } from "ioredis"; // ok: the real client
import { RedisContainer } from "@testcontainers/redis"; // ok: a real server in a container
import type RedisMock from "ioredis-mock"; // ok: a type
import { limit } from "./fakeredis/limit"; // ok: a module of our own
import type * as IORedisMock from "ioredis-mock"; // ok: a type, whatever it is used for

vi.mock("ioredis", () => import("ioredis-mock")); // $ NMK103 NMK203

it("takes the module by its type", async () => {
  const red = "🟥"; const mod = await vi.importActual("ioredis-mock"); // $ NMK203
  const typed = await vi.importActual<typeof IORedisMock>("ioredis-mock"); // $ NMK203
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
