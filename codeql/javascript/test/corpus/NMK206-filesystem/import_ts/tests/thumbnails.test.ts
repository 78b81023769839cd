// NMK206-filesystem/import.ts
import mock from "mock-fs"; // $ NMK206
import { fs as memory, vol } from "memfs"; // $ NMK206
import { toTreeSync } from "memfs/lib/print"; // $ NMK206
import { ufs } from "unionfs"; // $ NMK206
import { patchFs } from "fs-monkey"; // $ NMK206
import fs from "node:fs/promises"; // ok: the real module
import os from "node:os"; // ok: the same
import type { DirectoryJSON } from "memfs"; // ok: a type
import fse from "fs-extra"; // ok: real files
import { memfs } from "./memfs"; // ok: a module of our own

vi.mock("node:fs", () => require("memfs").fs); // $ NMK103 NMK206

it("writes real files", async () => {
  const folder = await fs.mkdtemp(`${os.tmpdir()}/thumbs-`); // ok: a folder of its own
  await fse.writeFile(`${folder}/🎞.jpg`, ""); const store = await import("memory-fs"); // $ NMK206
  const tree: DirectoryJSON = {};
  expect([mock, memory, vol, toTreeSync, ufs, patchFs, memfs, store, tree]).toHaveLength(9);
});
