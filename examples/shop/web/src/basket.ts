import { Redis } from "ioredis";
import { charge } from "./payments";

export async function total(redis: Redis, basket: string): Promise<number> {
  const prices = await redis.lrange(`basket:${basket}`, 0, -1);
  return prices.reduce((sum, price) => sum + Number(price), 0);
}

export async function checkout(redis: Redis, basket: string): Promise<string> {
  return charge(await total(redis, basket));
}
