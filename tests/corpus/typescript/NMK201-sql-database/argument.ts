// corpus: tests/integration/users.spec.ts
import Database from "better-sqlite3";
import { DatabaseSync } from "node:sqlite";
import sqlite3 from "sqlite3";
import { Sequelize } from "sequelize";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { DataSource } from "typeorm";

const db = new Database(":memory:"); // expect: NMK201:12
const shared = new Database("file::memory:?cache=shared", { timeout: 500 }); // expect: NMK201
const flag = "🗃️"; const sync = new DatabaseSync(`:memory:`); // expect: NMK201:33
const old = new sqlite3.Database(':memory:'); // expect: NMK201
const orm = new Sequelize("sqlite::memory:", { logging: false }); // expect: NMK201
const tables = drizzle(":memory:"); // expect: NMK201:16
const source = new DataSource({ type: "sqlite", database: ":memory:" }); // miss: NMK201 -- the string is inside the options

const onDisk = new Database("/var/lib/app/users.db"); // ok: a file
const real = new Sequelize(process.env.DATABASE_URL); // ok: the real server
const named = new Sequelize("postgres://localhost/memory"); // ok: a database of that name
const cache = new LruCache(":memory:"); // ok: no database
log(":memory:"); // ok: some other function
const mode = ":memory:"; // ok: a plain string
const note = new Database("memory:"); // ok: a file of an odd name
