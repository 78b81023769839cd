import { makeItem } from "../../tests/support"; // $ ProductionReachesTests

export const item = makeItem();
