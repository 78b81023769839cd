import "../../tests/support"; // $ ProductionReachesTests
