import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const Bucket = process.env.S3_BUCKET ?? 'media';
const s3 = new S3Client({
  region: process.env.S3_REGION ?? 'eu-central-1',
  endpoint: process.env.S3_ENDPOINT,
  forcePathStyle: true,
});

/** Puts an object into the bucket that the edge reads from. */
export async function publish(key: string, body: Buffer): Promise<void> {
  await s3.send(new CreateBucketCommand({ Bucket })).catch((error: Error) => {
    if (error.name !== 'BucketAlreadyOwnedByYou') {
      throw error;
    }
  });
  await s3.send(new PutObjectCommand({ Bucket, Key: key, Body: body }));
}
