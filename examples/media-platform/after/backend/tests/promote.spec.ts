import { HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect } from 'vitest';
import { promote } from '../src/promote.js';
import { bucket, storage } from '../src/storage.js';
import { test } from './services.js';

describe('promote', () => {
  test('moves the object and queues a job', async ({ redis }) => {
    await storage.send(new PutObjectCommand({ Bucket: bucket, Key: 'uploads/clip.mp4', Body: 'clip' }));

    const job = await promote({ s3: storage, redis, bucket }, 'uploads/clip.mp4');

    const head = await storage.send(new HeadObjectCommand({ Bucket: bucket, Key: 'assets/clip.mp4' }));
    expect(head.ContentLength).toBe(4);
    await expect(storage.send(new HeadObjectCommand({ Bucket: bucket, Key: 'uploads/clip.mp4' }))).rejects.toThrow();
    expect(await redis.xrange('transcode', job, job)).toEqual([[job, ['key', 'assets/clip.mp4']]]);
  });

  test('fails for an upload that never arrived', async ({ redis }) => {
    await expect(promote({ s3: storage, redis, bucket }, 'uploads/none.mp4')).rejects.toThrow(/key does not exist/i);
  });
});
