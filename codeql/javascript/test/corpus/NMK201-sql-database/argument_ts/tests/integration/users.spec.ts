// NMK201-sql-database/argument.ts
import Database from "better-sqlite3";
import { DatabaseSync } from "node:sqlite";
import sqlite3 from "sqlite3";
import { Sequelize } from "sequelize";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { DataSource } from "typeorm";

const db = new Database(":memory:"); // $ NMK201
const shared = new Database("file::memory:?cache=shared", { timeout: 500 }); // $ NMK201
const flag = "🗃️"; const sync = new DatabaseSync(`:memory:`); // $ NMK201
const old = new sqlite3.Database(':memory:'); // $ NMK201
const orm = new Sequelize("sqlite::memory:", { logging: false }); // $ NMK201
const tables = drizzle(":memory:"); // $ NMK201
const source = new DataSource({ type: "sqlite", database: ":memory:" }); // $ MISSING: NMK201

const onDisk = new Database("/var/lib/app/users.db"); // ok: a file
const real = new Sequelize(process.env.DATABASE_URL); // ok: the real server
const named = new Sequelize("postgres://localhost/memory"); // ok: a database of that name
const cache = new LruCache(":memory:"); // ok: no database
log(":memory:"); // ok: some other function
const mode = ":memory:"; // ok: a plain string
const note = new Database("memory:"); // ok: a file of an odd name
