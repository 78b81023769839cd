import { app } from "../src/app";
import { ofTests } from "../src/web/of-tests";
import { makeItem } from "./support"; // ok: ProductionReachesTests

export const all = [app, ofTests, makeItem()];
