export const chart = async () => (await import("../../tests/support")).makeItem(); // $ ProductionReachesTests
