import { price } from "."; // $ ProductionReachesTests

export const isFree = (cents: number) => price({ cents }) === 0;
