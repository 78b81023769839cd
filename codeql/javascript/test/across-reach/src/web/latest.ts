import { expect } from "@shop/tests";
import { test } from "vitest";
import type { makeItem } from "../../tests/support";
import { vote } from "../contest";

export type Latest = typeof makeItem;
export const Latest = [expect, test, vote];
