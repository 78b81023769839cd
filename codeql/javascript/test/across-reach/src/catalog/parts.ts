export { makePart as part } from "../../tests/support"; // $ ProductionReachesTests
