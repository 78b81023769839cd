import { MinioContainer } from '@testcontainers/minio';
import { RedisContainer } from '@testcontainers/redis';

/** Starts the services in containers, sets their addresses, and returns what stops them. */
export async function start(): Promise<() => Promise<void>> {
  const [redis, minio] = await Promise.all([
    new RedisContainer('redis:8').start(),
    new MinioContainer('minio/minio').start(),
  ]);
  process.env.REDIS_URL = redis.getConnectionUrl();
  process.env.S3_ENDPOINT = minio.getConnectionUrl();
  process.env.AWS_ACCESS_KEY_ID = minio.getUsername();
  process.env.AWS_SECRET_ACCESS_KEY = minio.getPassword();
  return async () => {
    await Promise.all([redis.stop(), minio.stop()]);
  };
}
