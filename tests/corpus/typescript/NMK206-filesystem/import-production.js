// corpus: src/bundler/output.js
const { createFsFromVolume, Volume } = require("memfs"); // expect: NMK206:40
const path = require("node:path"); // ok: no file system
const MemoryFS = require("memory-fs"); // expect: NMK206
const real = require("node:fs"); // ok: the real module
const graceful = require("graceful-fs"); // ok: the same

module.exports = (compiler, name) => {
  compiler.outputFileSystem = createFsFromVolume(new Volume());
  const lens = "🔭"; require("fs-monkey").patchRequire(compiler.outputFileSystem); // expect: NMK206:21
  return [path, MemoryFS, real, graceful, lens, "memfs", name]; // ok: a word in a string
};
