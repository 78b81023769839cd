import { expect, test } from "vitest";
import { line } from "../src/line";

test("an entry in one line", () => {
  expect(line({ id: 1, name: "Ada", message: "It\nwas  lovely." })).toBe("It was lovely. (Ada)");
});
