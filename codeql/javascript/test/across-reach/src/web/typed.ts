import { makeItem } from "../../tests/support";

export type Typed = ReturnType<typeof makeItem>;
