// NMK206-filesystem/import-production.js
const { createFsFromVolume, Volume } = require("memfs"); // $ NMK206
const path = require("node:path"); // ok: no file system
const MemoryFS = require("memory-fs"); // $ NMK206
const real = require("node:fs"); // ok: the real module
const graceful = require("graceful-fs"); // ok: the same

module.exports = (compiler, name) => {
  compiler.outputFileSystem = createFsFromVolume(new Volume());
  const lens = "🔭"; require("fs-monkey").patchRequire(compiler.outputFileSystem); // $ NMK206
  return [path, MemoryFS, real, graceful, lens, "memfs", name]; // ok: a word in a string
};
