import { CreateBucketCommand } from '@aws-sdk/client-s3';

/** Runs once: the servers of REDIS_URL and S3_ENDPOINT, else containers; and a bucket. FFmpeg is the one that is installed. */
export default async function setup() {
  const stop = process.env.REDIS_URL ? undefined : await (await import('./containers.js')).start();

  const { bucket, s3 } = await import('../src/storage.js');
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));

  return stop;
}
