import { GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';

const bucket = process.env.S3_BUCKET ?? 'media';
const s3 = new S3Client({
  region: process.env.S3_REGION ?? 'eu-central-1',
  endpoint: process.env.S3_ENDPOINT,
  forcePathStyle: true,
});

/** The bytes of an object; nothing if there is no such object. */
export async function fromOrigin(key: string): Promise<Buffer | undefined> {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return Body && Buffer.from(await Body.transformToByteArray());
  } catch (error) {
    if (error instanceof NoSuchKey) {
      return undefined;
    }
    throw error;
  }
}

/** A page of the old platform, which is still served from its own host. */
export async function fromLegacy(path: string): Promise<string> {
  const response = await fetch(new URL(path, process.env.LEGACY_URL));
  if (!response.ok) {
    throw new Error(`legacy platform: ${response.status}`);
  }
  return response.text();
}
