import * as Sentry from '@sentry/node';
import { Redis } from 'ioredis';
import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi, type Mocked } from 'vitest';
import { mock } from 'vitest-mock-extended'; // expect: NMK101
import { s3 } from '../src/storage.js';
import { createGroup, handleNext } from '../src/worker.js';

const createMockJob = (key: string): [string, [string, string[]][]][] => [['transcode', [['1-0', ['key', key]]]]]; // expect: NMK401

function mockFfmpegExit(code: number): ChildProcess { // expect: NMK401
  const child = new EventEmitter();
  queueMicrotask(() => child.emit('close', code));
  return child as ChildProcess;
}

describe('worker', () => {
  let redis: Mocked<Redis>; // expect: NMK106

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] }); // expect: NMK220
    redis = new Redis() as typeof redis;
    redis.xreadgroup.mockResolvedValueOnce(createMockJob('assets/clip.mp4')); // expect: NMK109
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('uploads a preview and acknowledges the job', async () => {
    await expect(handleNext(redis, 'c1')).resolves.toBe(true);

    expect(s3.send).toHaveBeenCalledTimes(2);
    expect(vi.mocked(spawn).mock.calls[0][0]).toBe('ffmpeg'); // expect: NMK106
    expect(redis.xack).toHaveBeenCalledWith('transcode', 'workers', '1-0');
  });

  it('reports a failed render', async () => {
    vi.mocked(spawn).mockReturnValueOnce(mockFfmpegExit(1)); // expect: NMK109

    await handleNext(redis, 'c1');

    expect(Sentry.captureException).toHaveBeenCalledOnce();
    expect(redis.xack).not.toHaveBeenCalled();
  });

  it('accepts a group that is there already', async () => {
    const busy = mock<Redis>(); // expect: NMK102
    busy.xgroup.mockRejectedValue(new Error('BUSYGROUP')); // expect: NMK109

    await expect(createGroup(busy)).resolves.toBeUndefined();
  });
});

describe('services', () => {
  it('has a Redis, a bucket and FFmpeg', async () => {
    const services = { redis: new Redis(), s3, ffmpeg: spawn };
    const logger = { info: vi.fn(), error: vi.fn() } as unknown as Console; // expect: NMK102

    expect(Object.values(services).every(Boolean)).toBe(true);
    expect(logger.error).not.toHaveBeenCalled();
  });
});
