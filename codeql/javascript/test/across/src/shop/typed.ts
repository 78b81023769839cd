import type { Real } from "../../tests/doubles";
import type { nobodyLoadsThis } from "./alone";

export type Both = Real | typeof nobodyLoadsThis;
