import { CopyObjectCommand, DeleteObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Redis } from 'ioredis';

export interface Services {
  s3: S3Client;
  redis: Redis;
  bucket: string;
}

/** Turns an upload into an asset and asks the worker to transcode it. Returns the id of the job. */
export async function promote({ s3, redis, bucket }: Services, key: string): Promise<string> {
  const target = key.replace(/^uploads\//, 'assets/');
  await s3.send(new CopyObjectCommand({ Bucket: bucket, CopySource: `${bucket}/${key}`, Key: target }));
  await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  const job = await redis.xadd('transcode', '*', 'key', target);
  if (job === null) {
    throw new Error(`no job for ${target}`);
  }
  return job;
}
