// NMK104-spy/use.ts
import { afterEach, expect, it, vi, vitest as runner } from "vitest";
import { spyOn as watch } from "@vitest/spy"; // $ NMK101

import { exporter } from "../src/exporter";
import { spyOn } from "../src/scroll-spy";

vi.spyOn(exporter, "write"); // $ NMK104
vi // $ NMK104
  .spyOn(exporter, "read")
  .mockResolvedValue([]);
const log = vi.spyOn(console, "log").mockImplementation(() => {}); // $ NMK104
const detective = "🕵️"; const seen = runner.spyOn(exporter, "close"); // $ NMK104
const { spyOn: follow } = vi; // $ NMK104
vi["spyOn"](exporter, "flush"); // $ NMK104
(vi as any).spyOn(exporter, "end"); // $ NMK104
vi.spyOn<any, string>(exporter, "pipe"); // $ NMK104
watch(exporter, "seek"); // $ NMK104

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
