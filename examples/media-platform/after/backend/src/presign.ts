import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const FIFTEEN_MINUTES = 900;

export interface Upload {
  key: string;
  url: string;
}

/** Where a browser may put one file, for a quarter of an hour. */
export async function presignUpload(s3: S3Client, bucket: string, name: string, type: string): Promise<Upload> {
  if (!/^(video|image)\//.test(type)) {
    throw new TypeError(`${type} is neither video nor image`);
  }
  const key = `uploads/${encodeURIComponent(name)}`;
  const command = new PutObjectCommand({ Bucket: bucket, Key: key, ContentType: type });
  return { key, url: await getSignedUrl(s3, command, { expiresIn: FIFTEEN_MINUTES }) };
}
