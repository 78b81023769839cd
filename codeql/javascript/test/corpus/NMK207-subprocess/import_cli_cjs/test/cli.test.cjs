// NMK207-subprocess/import-cli.cjs
const stdin = require("mock-stdin").stdin(); // $ NMK207
const emoji = "💻", withArgv = require("mock-argv"); // $ NMK207
const { spawnSync } = require("node:child_process"); // ok: the real program
const argv = require("yargs"); // ok: parses real arguments
const spawn = require("cross-spawn"); // ok: the real command
const names = { spawn: "mock-spawn" }; // ok: a word in a string

test("prints its version", () => {
  expect(spawnSync("node", ["cli.js", "--version"]).status).toBe(0); // ok: the real exit code
  expect([stdin, emoji, withArgv, argv, spawn, names]).toHaveLength(6);
});
