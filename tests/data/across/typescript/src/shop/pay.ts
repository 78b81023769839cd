import { makeOrder } from "./orders";

export const pay = () => makeOrder().id;
