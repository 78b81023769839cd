// corpus: tests/export.test.ts
import { afterEach, expect, it, vi, vitest as runner } from "vitest";
import { spyOn as watch } from "@vitest/spy"; // expect: NMK101:1

import { exporter } from "../src/exporter";
import { spyOn } from "../src/scroll-spy";

vi.spyOn(exporter, "write"); // expect: NMK104:1
vi // expect: NMK104:1
  .spyOn(exporter, "read")
  .mockResolvedValue([]);
const log = vi.spyOn(console, "log").mockImplementation(() => {}); // expect: NMK104:13
const detective = "🕵️"; const seen = runner.spyOn(exporter, "close"); // expect: NMK104:38
const { spyOn: follow } = vi; // expect: NMK104
vi["spyOn"](exporter, "flush"); // expect: NMK104:1
(vi as any).spyOn(exporter, "end"); // expect: NMK104:1
vi.spyOn<any, string>(exporter, "pipe"); // expect: NMK104
watch(exporter, "seek"); // expect: NMK104:1

spyOn(document.body); // ok: a scroll spy of the project
const scrollSpy = exporter.spyOn; // ok: a field of the exporter
afterEach(() => {
  vi.restoreAllMocks(); // ok: restores the real thing
});

it("writes", async () => {
  await exporter.write("report.csv"); // ok: the real exporter
  expect(await exporter.read("report.csv")).toEqual(["a", "b"]); // ok: what came of it
  return [log, detective, seen, follow, scrollSpy];
});
