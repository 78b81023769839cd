import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { connect, migrate } from '../src/db.js';

/** Runs once, before all test files: the servers of DATABASE_URL, REDIS_URL and S3_ENDPOINT, else containers. */
export default async function setup() {
  const stop = process.env.DATABASE_URL ? undefined : await (await import('./containers.js')).start();

  const pool = connect();
  await migrate(pool);
  await pool.end();

  const { bucket, storage } = await import('../src/storage.js');
  await storage.send(new CreateBucketCommand({ Bucket: bucket }));

  return stop;
}
