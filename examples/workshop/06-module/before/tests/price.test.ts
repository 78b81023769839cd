import { expect, test, vi } from "vitest";

import { gross } from "../src/price.js";

vi.mock("../src/tax.js", () => ({ rateOf: () => 10 }));

test("tax is added", () => {
  expect(gross(100, "de")).toBe(110);
});
