import { makeItem } from "../../tests/support";

export const ofTests = makeItem();
