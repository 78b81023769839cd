import pg from "pg";
import { expect, test as plain } from "vitest";

import { test } from "../../tests/real_services/index.js";

plain("touches nothing", () => {
  expect(pg.defaults.port).toBe(5432);
});

test("stores", async ({ postgres }) => {
  expect((await postgres.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
});

test("asks Redis", async ({ redisClient }) => {
  expect(await redisClient.ping()).toBe("PONG");
});
