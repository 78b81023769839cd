import { Redis } from "ioredis";

export async function total(redis: Redis, basket: string): Promise<number> {
  const prices = await redis.lrange(`basket:${basket}`, 0, -1);
  return prices.reduce((sum, price) => sum + Number(price), 0);
}
