import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { MinioContainer } from '@testcontainers/minio';
import { PostgreSqlContainer } from '@testcontainers/postgresql';
import { RedisContainer } from '@testcontainers/redis';
import { connect, migrate } from '../src/db.js';

/** Runs once, before all test files: real services, whose addresses are all that the program is told. */
export default async function setup() {
  const [postgres, redis, minio] = await Promise.all([
    new PostgreSqlContainer('postgres:17').start(),
    new RedisContainer('redis:8').start(),
    new MinioContainer('minio/minio').start(),
  ]);
  process.env.DATABASE_URL = postgres.getConnectionUri();
  process.env.REDIS_URL = redis.getConnectionUrl();
  process.env.S3_ENDPOINT = minio.getConnectionUrl();
  process.env.AWS_ACCESS_KEY_ID = minio.getUsername();
  process.env.AWS_SECRET_ACCESS_KEY = minio.getPassword();

  const pool = connect();
  await migrate(pool);
  await pool.end();

  const { bucket, storage } = await import('../src/storage.js');
  await storage.send(new CreateBucketCommand({ Bucket: bucket }));

  return async () => {
    await Promise.all([postgres.stop(), redis.stop(), minio.stop()]);
  };
}
