// corpus: tests/upload.test.ts
import { afterEach, describe, expect, it, vi, vitest } from "vitest";

import { createUploader, type Storage } from "../src/uploader";

const put = vi.fn(); // expect: NMK102:13
const head = vi.fn<(key: string) => Promise<boolean>>(async () => true); // expect: NMK102:14
const party = "🎬🎥"; const get = vi.fn<typeof import("../src/storage").get>(); // expect: NMK102:33
const remove = vitest . fn (); // expect: NMK102:16
const storage = vi.mockObject({ put, get } as Storage); // expect: NMK102:17 NMK106:31
const later = vi.fn; // expect: NMK102
const typed = vi.mocked<typeof import("../src/storage")>(storage); // expect: NMK106
const spare = vi["fn"](); // expect: NMK102:15

afterEach(() => {
  vi.clearAllMocks(); // ok: housekeeping
  vi.resetModules(); // ok: loads the real modules again
  vi.setConfig({ testTimeout: 60_000 }); // ok: a setting of the runner
});

describe("upload", () => {
  it("puts the file", async () => {
    const uploader = createUploader({
      put,
      onProgress: vi.fn(), // expect: NMK102:19
      retry: { delay: vi?.fn() }, // expect: NMK102:23
    });
    await uploader.upload("intro.mp4");
    expect(
      vi // expect: NMK106:7
        .mocked(put)
        .mock.calls,
    ).toHaveLength(1);
    await vi.waitFor(() => expect(uploader.done).toBe(true)); // ok: waits for the real thing
    expect(vi.isMockFunction(uploader.upload)).toBe(false); // ok: makes nothing
    const actual = await vi.importActual<typeof import("../src/storage")>("../src/storage"); // ok: the real module
    return actual; // vi.fn() // ok: commented out
  });
});
