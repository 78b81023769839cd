import * as support from "../../tests/support"; // $ ProductionReachesTests

export const charge = () => support.makeItem();
