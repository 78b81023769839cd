import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { MinioContainer } from '@testcontainers/minio';
import { RedisContainer } from '@testcontainers/redis';

/** Runs once: a Redis with consumer groups and a bucket. FFmpeg is the one that is installed. */
export default async function setup() {
  const [redis, minio] = await Promise.all([
    new RedisContainer('redis:8').start(),
    new MinioContainer('minio/minio').start(),
  ]);
  process.env.REDIS_URL = redis.getConnectionUrl();
  process.env.S3_ENDPOINT = minio.getConnectionUrl();
  process.env.AWS_ACCESS_KEY_ID = minio.getUsername();
  process.env.AWS_SECRET_ACCESS_KEY = minio.getPassword();

  const { s3 } = await import('../src/storage.js');
  await s3.send(new CreateBucketCommand({ Bucket: 'media' }));

  return async () => {
    await Promise.all([redis.stop(), minio.stop()]);
  };
}
