import { makeOrder } from "../../tests/doubles"; // $ ProductionReachesTests

export type Money = { cents: number };
export const price = (money: Money) => money.cents + makeOrder().id;
