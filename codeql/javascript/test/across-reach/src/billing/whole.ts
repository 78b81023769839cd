import support from "../../tests/support"; // $ ProductionReachesTests

export default support;
