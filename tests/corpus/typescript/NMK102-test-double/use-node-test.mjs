// corpus: test/reader.test.mjs
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test, { mock } from "node:test";
import * as nodeTest from "node:test";

import { countLines, reader } from "../src/reader.mjs";

const log = mock.fn(); // expect: NMK102:13
mock.method(reader, "open", async () => "a\nb"); // expect: NMK102:1
mock.getter(reader, "size", () => 3); // expect: NMK102
nodeTest.mock.setter(reader, "size", () => {}); // expect: NMK102:1

test("counts 📖", async (t) => {
  const emoji = "📖"; t.mock.method(reader, "open"); // expect: NMK102:22
  t.mock.property(reader, "limit", 2); // expect: NMK102
  assert.equal(await countLines("a.txt", t.mock.fn()), 2); // expect: NMK102:42
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
