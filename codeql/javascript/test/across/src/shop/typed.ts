import type { Real } from "../../tests/doubles"; // ok: ProductionReachesTests
import type { nobodyLoadsThis } from "./alone";

export type Both = Real | typeof nobodyLoadsThis;
