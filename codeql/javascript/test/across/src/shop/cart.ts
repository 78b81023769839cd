import { price } from ".";

export const isFree = (cents: number) => price({ cents }) === 0;
