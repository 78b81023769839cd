import * as Sentry from '@sentry/node';
import type { Redis } from 'ioredis';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from './ffmpeg.js';
import { download, upload } from './storage.js';

const STREAM = 'transcode';
const GROUP = 'workers';

type Entry = [id: string, fields: string[]];

export async function createGroup(redis: Redis): Promise<void> {
  await redis.xgroup('CREATE', STREAM, GROUP, '0', 'MKSTREAM').catch((error: Error) => {
    if (!error.message.startsWith('BUSYGROUP')) {
      throw error;
    }
  });
}

/** Works off one job, if there is one. Jobs that fail stay pending. */
export async function handleNext(redis: Redis, consumer: string): Promise<boolean> {
  const reply = await redis.xreadgroup('GROUP', GROUP, consumer, 'COUNT', 1, 'BLOCK', 1000, 'STREAMS', STREAM, '>');
  const entry = (reply as [string, Entry[]][] | null)?.[0]?.[1][0];
  if (!entry) {
    return false;
  }
  const [id, [, key]] = entry;
  const folder = await mkdtemp(join(tmpdir(), 'job-'));
  try {
    await download(key, join(folder, 'source'));
    await preview(join(folder, 'source'), join(folder, 'preview.mp4'));
    await upload(join(folder, 'preview.mp4'), key.replace(/^assets\//, 'previews/'), 'video/mp4');
    await redis.xack(STREAM, GROUP, id);
  } catch (error) {
    Sentry.captureException(error, { extra: { id, key } });
  } finally {
    await rm(folder, { recursive: true });
  }
  return true;
}
