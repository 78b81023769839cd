// NMK103-patched-by-library/use-node-test.mjs
import test, { mock } from "node:test";
import * as runner from "node:test";

import { mock as oral } from "../src/exams.mjs";

mock.module("node:fs", { namedExports: {} }); // $ NMK103
runner.mock.module("../src/clock.mjs"); // $ NMK103

test("exports", async (t) => {
  t.mock.module("../src/db.mjs", { defaultExport: {} }); // $ NMK103
  const floppy = "💾"; t.mock.module("../src/s3.mjs"); // $ NMK103
  t.mock.timers.enable({ apis: ["Date"] }); // $ NMK220
  t.mock.restoreAll(); // ok: restores the real thing
  return floppy;
});

test("is a course", (t) => {
  oral.module("algebra"); // ok: mock exams
  t.diagnostic("module"); // ok: a note
  const course = { module: (name) => name };
  return course.module("node:fs"); // ok: a course
});

const loaded = await import("../src/export.mjs"); // ok: the real module
export { loaded };
