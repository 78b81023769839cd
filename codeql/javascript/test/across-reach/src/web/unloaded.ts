import { makeItem } from "../../tests/support";

export const unloaded = makeItem();
