import { app } from "../src/app";
import { ofTests } from "../src/web/of-tests";
import { makeItem } from "./support";

export const all = [app, ofTests, makeItem()];
