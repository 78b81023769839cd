import { S3Client } from '@aws-sdk/client-s3';

export const bucket = process.env.S3_BUCKET ?? 'media';

export const storage = new S3Client({
  region: process.env.S3_REGION ?? 'eu-central-1',
  endpoint: process.env.S3_ENDPOINT,
  forcePathStyle: true,
  // Else a presigned PUT carries the checksum of an empty body, and the server refuses the upload.
  requestChecksumCalculation: 'WHEN_REQUIRED',
});
