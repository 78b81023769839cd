// NMK203-redis-and-cache/use.ts
import RedisMock from "ioredis-mock"; // $ NMK203
import redisMock from "redis-mock"; // $ NMK203

const cache = new RedisMock(); // $ NMK203
const second = new RedisMock({ data: {} }); // $ NMK203
const client = redisMock.createClient(); // $ NMK203
const other = redisMock.createClient({ port: 6379 }); // $ NMK203
const real = new Redis(process.env.REDIS_URL); // ok: the real server
await real.set('a', 'b'); // ok: the real server
await cache.get('a'); // ok: a detail of what is reported above
const made = redis.createClient(); // ok: another object
export { client, made, other, second };
