import { makeItem } from "../../tests/support"; // ok: ProductionReachesTests

export const ofTests = makeItem();
