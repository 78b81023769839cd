import { makeOrder } from "../../tests/doubles"; // ok: ProductionReachesTests

export const nobodyLoadsThis = () => makeOrder();
