import { makeItem } from "../../tests/support"; // ok: ProductionReachesTests

export type Typed = ReturnType<typeof makeItem>;
