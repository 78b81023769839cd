import * as Sentry from '@sentry/node';
import { Redis } from 'ioredis';
import { hostname } from 'node:os';
import { createGroup, handleNext } from './worker.js';

Sentry.init({ dsn: process.env.SENTRY_DSN });

const redis = new Redis(process.env.REDIS_URL ?? 'redis://localhost:6379');
let running = true;
process.once('SIGTERM', () => {
  running = false;
});

await createGroup(redis);
while (running) {
  await handleNext(redis, hostname());
}
await redis.quit();
