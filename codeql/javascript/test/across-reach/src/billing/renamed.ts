import { makeItem as pay } from "../../tests/support"; // $ ProductionReachesTests

export { pay };
