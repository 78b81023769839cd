// NMK203-redis-and-cache/import-production.mts
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export async function connect(url: string | undefined) {
  if (url) {
    const { default: Redis } = await import("ioredis"); // ok: the real client
    return new Redis(url);
  }
  const warning = "🚧 no REDIS_URL", { default: Fake } = await import("ioredis-mock"); // $ NMK203
  console.warn(warning);
  return new Fake(); // $ NMK408
}

export const legacy = () => require("redis-mock").createClient(); // $ NMK203
export type Client = typeof import("ioredis-mock"); // ok: only a type
export const hint = "npm remove ioredis-mock"; // ok: words in a string
