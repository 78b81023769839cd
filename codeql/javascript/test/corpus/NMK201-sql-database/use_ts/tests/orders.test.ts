// NMK201-sql-database/use.ts
import { newDb } from "pg-mem"; // $ NMK201
import SequelizeMock from "sequelize-mock"; // $ NMK201

const db = newDb(); // $ NMK201
const other = newDb({ autoCreateForeignKeyIndices: true }); // $ NMK201
const orm = new SequelizeMock(); // $ NMK201
const second = newDb().adapters; // $ NMK201
const real = new Pool({ connectionString: process.env.DATABASE_URL }); // ok: a real pool
await real.query("select 1"); // ok: a real query
db.public.none('create table orders ()'); // ok: a detail of what is reported above
const local = { newDb: () => real }.newDb(); // ok: a member of something else
export { db, orm, other, second };
