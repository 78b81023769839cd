// NMK102-test-double/use-node-test.mjs
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test, { mock } from "node:test";
import * as nodeTest from "node:test";

import { countLines, reader } from "../src/reader.mjs";

const log = mock.fn(); // $ NMK102
mock.method(reader, "open", async () => "a\nb"); // $ NMK102
mock.getter(reader, "size", () => 3); // $ NMK102
nodeTest.mock.setter(reader, "size", () => {}); // $ NMK102

test("counts 📖", async (t) => {
  const emoji = "📖"; t.mock.method(reader, "open"); // $ NMK102
  t.mock.property(reader, "limit", 2); // $ NMK102
  assert.equal(await countLines("a.txt", t.mock.fn()), 2); // $ NMK102
  assert.equal(log.mock.callCount(), 0); // ok: asks, makes nothing
  return emoji;
});

test("counts the real file", async (context) => {
  context.after(() => mock.restoreAll()); // ok: restores the real thing
  context.diagnostic("real file"); // ok: a note of the runner
  mock.reset(); // ok: housekeeping
  const text = await readFile("test/fixtures/lines.txt", "utf8"); // ok: the real file
  assert.equal(await countLines("test/fixtures/lines.txt"), text.split("\n").length);
});
