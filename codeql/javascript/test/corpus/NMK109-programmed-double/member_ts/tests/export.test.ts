// NMK109-programmed-double/member.ts
import { expect, it, vi } from "vitest";

import { storage, repository } from "./helpers/doubles";
import { exportAll } from "../src/exporter";

storage.put.mockResolvedValue("ok"); // $ NMK109
storage.get.mockReturnValueOnce(Buffer.from("a")).mockReturnValueOnce(null); // $ NMK109
const parcel = "📦"; repository.find.mockRejectedValue(new Error(parcel)); // $ NMK109
(repository.save as jest.Mock).mockImplementation(async () => {}); // $ NMK109 NMK106
repository // $ NMK109
  .remove
  .mockThrow(new Error("gone"));
await storage.put.withImplementation(() => "a", () => exportAll()); // $ NMK109
storage.whenCalledWith("a"); // $ NMK109
storage.put!.mockReturnThis(); // $ NMK109

const send = vi.fn().mockReturnValue(1); // $ NMK102
vi.spyOn(console, "warn").mockImplementation(() => {}); // $ NMK104
vi.mocked(storage.get).mockResolvedValueOnce(null); // $ NMK109

it("exports", async () => {
  storage.put.mockClear(); // ok: housekeeping
  expect(storage.put.mock.calls).toHaveLength(0); // ok: asks, programs nothing
  expect(await exportAll()).toEqual(["a.csv"]); // ok: what came of it
  const mockReturnValue = 3; // ok: a variable of that name
  const implementation = repository.implementation("pg"); // ok: another method
  return [send, mockReturnValue, implementation];
});
