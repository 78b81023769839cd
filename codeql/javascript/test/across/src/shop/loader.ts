import type { Both } from "./typed";
export { Real } from "../../tests/doubles"; // $ ProductionReachesTests

export const load = (both: Both) => both;
