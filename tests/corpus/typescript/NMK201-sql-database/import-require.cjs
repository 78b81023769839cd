// corpus: test/support/database.cjs
const { Sequelize } = require("sequelize");
const SequelizeMock = require("sequelize-mock"); // expect: NMK201:23
const label = "🐘 postgres", { PostgresMock } = require(`pgmock`); // expect: NMK201:48
const path = require.resolve("pg-mem"); // ok: nothing is loaded
const wait = require("wait-on"); // ok: waits for a real server

async function connect(kind) {
  if (kind === "memory") {
    const { newDb } = require("pg-mem"); // expect: NMK201:23
    return newDb().adapters.createPg(); // expect: NMK201
  }
  if (kind === "wasm") {
    return import("@electric-sql/pglite").then((m) => new m.PGlite()); // expect: NMK201:12
  }
  await wait({ resources: ["tcp:5432"] });
  return require("pg").Pool; // ok: the real client
}

// const old = require("pg-mem"); // ok: a comment
module.exports = { connect, label, path, Sequelize, SequelizeMock, PostgresMock };
