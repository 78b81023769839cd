import Redis from "ioredis-mock";
import { expect, it, vi } from "vitest";
import { total } from "../src/basket";

vi.mock("../src/payments");

it("adds up the prices", async () => {
  const redis = new Redis();
  await redis.rpush("basket:7", "300", "120");
  expect(await total(redis, "7")).toBe(420);
});
