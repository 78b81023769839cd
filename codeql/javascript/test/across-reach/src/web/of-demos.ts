import { makeItem } from "../../tests/support";

export const ofDemos = makeItem();
