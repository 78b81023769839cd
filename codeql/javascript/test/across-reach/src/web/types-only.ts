export type { Part } from "../../tests/support"; // ok: ProductionReachesTests
