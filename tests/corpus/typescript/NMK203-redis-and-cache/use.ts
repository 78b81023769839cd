// corpus: tests/cache.test.ts
import RedisMock from "ioredis-mock"; // expect: NMK203
import redisMock from "redis-mock"; // expect: NMK203

const cache = new RedisMock(); // expect: NMK203
const second = new RedisMock({ data: {} }); // expect: NMK203
const client = redisMock.createClient(); // expect: NMK203
const other = redisMock.createClient({ port: 6379 }); // expect: NMK203
const real = new Redis(process.env.REDIS_URL); // ok: the real server
await real.set('a', 'b'); // ok: the real server
await cache.get('a'); // ok: a detail of what is reported above
const made = redis.createClient(); // ok: another object
export { client, made, other, second };
