import { item } from "./catalog";
import * as billing from "./billing/charge";
import "./billing/effects";
import { pay } from "./billing/renamed";
import whole from "./billing/whole";
import { Latest } from "./web/latest";
import type { Typed } from "./web/typed";
const { late } = require("./billing/late");
const stock = require("./stock/shelf");
const chart = () => import("./web/chart");

export const app = [item, billing, pay, whole, late, stock, chart, Latest] as unknown as Typed;
