// NMK203-redis-and-cache/use.ts
import RedisMock from "ioredis-mock"; // $ NMK203
import redisMock from "redis-mock"; // $ NMK203

const cache = new RedisMock(); // not reported by CodeQL
const second = new RedisMock({ data: {} }); // not reported by CodeQL
const client = redisMock.createClient(); // not reported by CodeQL
const other = redisMock.createClient({ port: 6379 }); // not reported by CodeQL
const real = new Redis(process.env.REDIS_URL); // ok: the real server
await real.set('a', 'b'); // ok: the real server
await cache.get('a'); // ok: a detail of what is reported above
const made = redis.createClient(); // ok: another object
export { client, made, other, second };
