import { rateOf } from "./tax.js";

export function gross(net: number, country: string): number {
  return net + Math.round((net * rateOf(country)) / 100);
}
