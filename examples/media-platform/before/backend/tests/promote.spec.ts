import { CopyObjectCommand, DeleteObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock'; // expect: NMK204
import Redis from 'ioredis-mock'; // expect: NMK203
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { promote } from '../src/promote.js';

const storage = mockClient(S3Client); // expect: NMK204
const redis = new Redis(); // expect: NMK203

describe('promote', () => {
  beforeEach(() => storage.reset());

  it('moves the object and queues a job', async () => {
    storage.on(CopyObjectCommand).resolves({}); // expect: NMK204
    storage.on(DeleteObjectCommand).resolves({}); // expect: NMK204
    const xadd = vi.spyOn(redis, 'xadd'); // expect: NMK104

    await promote({ s3: new S3Client({}), redis, bucket: 'media' }, 'uploads/clip.mp4');

    expect(storage.calls()).toHaveLength(2);
    expect(xadd).toHaveBeenCalledWith('transcode', '*', 'key', 'assets/clip.mp4');
  });

  it('reports a full stream', async () => {
    const full = { xadd: vi.fn().mockResolvedValue(null) } as never; // expect: NMK102

    await expect(promote({ s3: new S3Client({}), redis: full, bucket: 'media' }, 'uploads/a.mp4')).rejects.toThrow();
  });
});
