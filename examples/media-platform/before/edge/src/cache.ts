import { Redis } from 'ioredis';

const redis = new Redis(process.env.REDIS_URL ?? 'redis://localhost:6379', { lazyConnect: true });

/** Asks Redis first; what had to be loaded stays there for a minute. */
export async function cached(key: string, load: (key: string) => Promise<Buffer | undefined>) {
  const known = await redis.getBuffer(key);
  if (known) {
    return known;
  }
  const body = await load(key);
  if (body) {
    await redis.set(key, body, 'EX', 60);
  }
  return body;
}

export const closeCache = () => redis.quit();
