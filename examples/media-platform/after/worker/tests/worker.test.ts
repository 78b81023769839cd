import { Redis } from 'ioredis';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ffmpeg } from '../src/ffmpeg.js';
import { download, upload } from '../src/storage.js';
import { createGroup, handleNext } from '../src/worker.js';

describe('worker', () => {
  const redis = new Redis(process.env.REDIS_URL as string);
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'worker-'));
    const clip = join(folder, 'clip.mp4');
    await ffmpeg(['-f', 'lavfi', '-i', 'testsrc=duration=1:size=640x360:rate=25', '-pix_fmt', 'yuv420p', clip]);
    await upload(clip, 'assets/clip.mp4', 'video/mp4');
  });

  beforeEach(async () => {
    await redis.flushdb();
    await createGroup(redis);
  });

  afterAll(async () => {
    await redis.quit();
    await rm(folder, { recursive: true });
  });

  it('uploads a preview and acknowledges the job', async () => {
    await redis.xadd('transcode', '*', 'key', 'assets/clip.mp4');

    await expect(handleNext(redis, 'c1')).resolves.toBe(true);

    await download('previews/clip.mp4', join(folder, 'preview.mp4'));
    expect((await stat(join(folder, 'preview.mp4'))).size).toBeGreaterThan(0);
    expect(await redis.xpending('transcode', 'workers')).toEqual([0, null, null, null]);
  });

  it('keeps a job whose source is no video', async () => {
    await upload(join(import.meta.dirname, 'worker.test.ts'), 'assets/text.mp4', 'video/mp4');
    await redis.xadd('transcode', '*', 'key', 'assets/text.mp4');

    await handleNext(redis, 'c1');

    expect((await redis.xpending('transcode', 'workers'))[0]).toBe(1);
  });

  it('accepts a group that is there already', async () => {
    await expect(createGroup(redis)).resolves.toBeUndefined();
  });

  it('returns when there is nothing to do', async () => {
    await expect(handleNext(redis, 'c1')).resolves.toBe(false);
  });
});
