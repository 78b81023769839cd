import { expect } from "@shop/tests"; // ok: ProductionReachesTests
import { test } from "vitest"; // ok: ProductionReachesTests
import type { makeItem } from "../../tests/support"; // ok: ProductionReachesTests
import { vote } from "../contest"; // ok: ProductionReachesTests

export type Latest = typeof makeItem;
export const Latest = [expect, test, vote];
