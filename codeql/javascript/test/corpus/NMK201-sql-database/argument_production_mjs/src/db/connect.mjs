// NMK201-sql-database/argument-production.mjs
import { createClient } from "@libsql/client";
import knex from "knex";
import sqlite from "better-sqlite3";

export function open(url) {
  if (!url) {
    return sqlite.Database(":memory:"); // $ NMK201
  }
  return createClient({ url }); // ok: an address from outside
}

export const preview = () => new sqlite.Database(/* 🎞 */ ":memory:"); // $ NMK201
export const reports = knex({ client: "pg", connection: process.env.REPORTS_URL }); // ok: the real server
export const isMemory = (url) => url === ":memory:"; // ok: a comparison
