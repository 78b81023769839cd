import { ofDemos } from "../src/web/of-demos";
import { item } from "../src/catalog";
import { makeItem } from "../tests/support"; // ok: ProductionReachesTests

export const demo = [ofDemos, item, makeItem()];
