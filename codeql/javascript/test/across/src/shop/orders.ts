import { price } from "./pricing";
import type { Money } from "./pricing";
import { round } from "./money";

export const total = (items: Money[]) => items.map(price).map(round);
