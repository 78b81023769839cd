import { makeItem } from "../../tests/support"; // ok: ProductionReachesTests

export const unloaded = makeItem();
