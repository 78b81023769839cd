import { MinioContainer } from '@testcontainers/minio';
import { PostgreSqlContainer } from '@testcontainers/postgresql';
import { RedisContainer } from '@testcontainers/redis';

/** Starts the services in containers, sets their addresses, and returns what stops them. */
export async function start(): Promise<() => Promise<void>> {
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
  return async () => {
    await Promise.all([postgres.stop(), redis.stop(), minio.stop()]);
  };
}
