import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';

/** What a handler needs: the pool, or one connection of it. */
export type Database = Pick<pg.Pool, 'query'>;

export const connect = (connectionString = process.env.DATABASE_URL) => new pg.Pool({ connectionString, max: 10 });

const migrations = new URL('../migrations/', import.meta.url);

export async function migrate(database: Database): Promise<void> {
  for (const name of (await readdir(migrations)).sort()) {
    await database.query(await readFile(new URL(name, migrations), 'utf8'));
  }
}
