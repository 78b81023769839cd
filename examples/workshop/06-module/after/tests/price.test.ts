import { expect, test } from "vitest";

import { gross } from "../src/price.js";

test("tax is added", () => {
  expect(gross(100, "de")).toBe(119);
});

test("a country without a rate is an error", () => {
  expect(() => gross(100, "xx")).toThrow("no tax rate for xx");
});
