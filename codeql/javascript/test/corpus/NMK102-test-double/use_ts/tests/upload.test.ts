// NMK102-test-double/use.ts
import { afterEach, describe, expect, it, vi, vitest } from "vitest";

import { createUploader, type Storage } from "../src/uploader";

const put = vi.fn(); // $ NMK102
const head = vi.fn<(key: string) => Promise<boolean>>(async () => true); // $ NMK102
const party = "🎬🎥"; const get = vi.fn<typeof import("../src/storage").get>(); // $ NMK102
const remove = vitest . fn (); // $ NMK102
const storage = vi.mockObject({ put, get } as Storage); // $ NMK102 NMK106
const later = vi.fn; // $ NMK102
const typed = vi.mocked<typeof import("../src/storage")>(storage); // $ NMK106
const spare = vi["fn"](); // $ NMK102

afterEach(() => {
  vi.clearAllMocks(); // ok: housekeeping
  vi.resetModules(); // ok: loads the real modules again
  vi.setConfig({ testTimeout: 60_000 }); // ok: a setting of the runner
});

describe("upload", () => {
  it("puts the file", async () => {
    const uploader = createUploader({
      put,
      onProgress: vi.fn(), // $ NMK102
      retry: { delay: vi?.fn() }, // $ NMK102
    });
    await uploader.upload("intro.mp4");
    expect(
      vi // $ NMK106
        .mocked(put)
        .mock.calls,
    ).toHaveLength(1);
    await vi.waitFor(() => expect(uploader.done).toBe(true)); // ok: waits for the real thing
    expect(vi.isMockFunction(uploader.upload)).toBe(false); // ok: makes nothing
    const actual = await vi.importActual<typeof import("../src/storage")>("../src/storage"); // ok: the real module
    return actual; // vi.fn() // ok: commented out
  });
});
