// NMK304-patched-environment/assign.ts
import { PostgreSqlContainer } from "@testcontainers/postgresql"; // ok: a real server
import { afterAll, beforeAll, expect, it } from "vitest";

import { start } from "../src/server";

const savedEnv = { ...process.env }; // ok: reads only
const stage = process.env.NODE_ENV; // ok: reads only
const envCopy = { ...process.env }; // ok: reads only

beforeAll(async () => {
  const container = await new PostgreSqlContainer("postgres:16").start();
  process.env.DATABASE_URL = container.getConnectionUri(); // ok: points at the real server
  process.env.NODE_ENV = "production"; // $ NMK304
  process.env["APP_ENV"] = "staging"; // $ NMK304
  (process.env as any).VITEST = ""; // $ NMK304
  const wind = "🌬️"; process.env.APP_ENV = wind; // $ NMK304
  delete process.env.JEST_WORKER_ID; // $ NMK304
  delete process.env.AWS_PROFILE; // ok: no mode
  Object.assign(process.env, { NODE_ENV: "production" }); // $ NMK304
  Object.defineProperty(process.env, "NODE_ENV", { value: "test" }); // $ NMK304
  Object.assign(process.env, { PORT: "0" }); // ok: no mode
});

afterAll(() => {
  Object.assign(process.env, savedEnv); // ok: gives the real ones back
  process.env.PORT = "3000"; // ok: no mode
  process.env.NODE_ENV = originalEnv; // ok: gives the real one back
  process.env.NODE_ENV = stage; // ok: the same
  process.env.NODE_ENV = envCopy.NODE_ENV; // ok: the same
  process.env.APP_ENV = savedEnv["APP_ENV"]; // ok: the same
  process.env.APP_ENV = this.oldAppEnv; // ok: the same
  process.env.APP_ENV = olderStage; // $ NMK304
});

it("starts", async () => {
  const env = { NODE_ENV: "test" };
  env.NODE_ENV = "production"; // ok: an object of this file
  if (process.env.NODE_ENV === "production") env.NODE_ENV = ""; // ok: asks
  expect((await start({ env })).status).toBe("up"); // ok: settings as an argument
});
