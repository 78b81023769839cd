import { Redis } from 'ioredis';
import type { PoolClient } from 'pg';
import { test as base } from 'vitest';
import { connect } from '../src/db.js';

interface Services {
  /** A connection in a transaction that is rolled back after the test. */
  database: PoolClient;
  redis: Redis;
}

export const test = base.extend<Services>({
  database: async ({}, use) => {
    const pool = connect();
    const client = await pool.connect();
    await client.query('BEGIN');
    await use(client);
    await client.query('ROLLBACK');
    client.release();
    await pool.end();
  },
  redis: async ({}, use) => {
    const redis = new Redis(process.env.REDIS_URL as string);
    await use(redis);
    await redis.quit();
  },
});
