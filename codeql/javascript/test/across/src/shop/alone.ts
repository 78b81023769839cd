import { makeOrder } from "../../tests/doubles";

export const nobodyLoadsThis = () => makeOrder();
