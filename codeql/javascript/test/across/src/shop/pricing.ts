import { makeOrder } from "../../tests/doubles";

export type Money = { cents: number };
export const price = (money: Money) => money.cents + makeOrder().id;
