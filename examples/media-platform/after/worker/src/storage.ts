import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { readFile, writeFile } from 'node:fs/promises';

export const bucket = process.env.S3_BUCKET ?? 'media';

export const s3 = new S3Client({
  region: process.env.S3_REGION ?? 'eu-central-1',
  endpoint: process.env.S3_ENDPOINT,
  forcePathStyle: true,
});

export async function download(key: string, file: string): Promise<void> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  if (!Body) {
    throw new Error(`${key} is empty`);
  }
  await writeFile(file, await Body.transformToByteArray());
}

export async function upload(file: string, key: string, type: string): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: await readFile(file), ContentType: type }));
}
