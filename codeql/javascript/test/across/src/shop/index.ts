export * from "./pricing"; // $ ProductionReachesTests
export { round } from "./money";
