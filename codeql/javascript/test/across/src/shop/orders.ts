import { price } from "./pricing"; // $ ProductionReachesTests
import type { Money } from "./pricing";
import { round } from "./money";

export const total = (items: Money[]) => items.map(price).map(round);
