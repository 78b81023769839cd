import { makeItem } from "../../tests/support"; // ok: ProductionReachesTests

export const ofDemos = makeItem();
