import { GetObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { presignUpload } from '../src/presign.js';
import { bucket, storage } from '../src/storage.js';

describe('presignUpload', () => {
  it('signs a PUT that the bucket accepts', async () => {
    const { key, url } = await presignUpload(storage, bucket, 'clip.mp4', 'video/mp4');

    const response = await fetch(url, { method: 'PUT', body: 'clip', headers: { 'content-type': 'video/mp4' } });

    expect(response.status).toBe(200);
    const stored = await storage.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    expect(await stored.Body?.transformToString()).toBe('clip');
    expect(stored.ContentType).toBe('video/mp4');
  });

  it('refuses documents', async () => {
    await expect(presignUpload(storage, bucket, 'cv.pdf', 'application/pdf')).rejects.toThrow(TypeError);
  });
});
