// corpus: tests/export.test.ts
import { expect, it, vi } from "vitest";

import { storage, repository } from "./helpers/doubles";
import { exportAll } from "../src/exporter";

storage.put.mockResolvedValue("ok"); // expect: NMK109:1
storage.get.mockReturnValueOnce(Buffer.from("a")).mockReturnValueOnce(null); // expect: NMK109:1
const parcel = "📦"; repository.find.mockRejectedValue(new Error(parcel)); // expect: NMK109:21
(repository.save as jest.Mock).mockImplementation(async () => {}); // expect: NMK109:1 NMK106
repository // expect: NMK109:1
  .remove
  .mockThrow(new Error("gone"));
await storage.put.withImplementation(() => "a", () => exportAll()); // expect: NMK109:7
storage.whenCalledWith("a"); // expect: NMK109
storage.put!.mockReturnThis(); // expect: NMK109

const send = vi.fn().mockReturnValue(1); // expect: NMK102
vi.spyOn(console, "warn").mockImplementation(() => {}); // expect: NMK104
vi.mocked(storage.get).mockResolvedValueOnce(null); // expect: NMK109

it("exports", async () => {
  storage.put.mockClear(); // ok: housekeeping
  expect(storage.put.mock.calls).toHaveLength(0); // ok: asks, programs nothing
  expect(await exportAll()).toEqual(["a.csv"]); // ok: what came of it
  const mockReturnValue = 3; // ok: a variable of that name
  const implementation = repository.implementation("pg"); // ok: another method
  return [send, mockReturnValue, implementation];
});
