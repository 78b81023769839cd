// NMK207-subprocess/import.ts
import mockSpawn from "mock-spawn"; // $ NMK207
import { stdin } from "mock-stdin"; // $ NMK207
import mockArgv from 'mock-argv'; // $ NMK207
import { mockProcessExit } from "jest-mock-process"; // $ NMK207
import { execa } from "execa"; // ok: the real command
import { spawn } from "node:child_process"; // ok: the same
import type { MockSTDIN } from "mock-stdin"; // ok: a type
import { parse } from "./mock-argv.fixture"; // ok: a module of our own

const film = "🎥"; const spawner = require("mock-spawn")(); // $ NMK207

it("makes a thumbnail", async () => {
  await execa("ffmpeg", ["-f", "lavfi", "-i", "testsrc=duration=1", "out.mp4"]); // ok: a real second of film
  const child = spawn("node", ["dist/cli.js", "--help"]); // ok: the real program
  const exit = mockProcessExit(); // $ NMK102
  let input: MockSTDIN | undefined;
  expect([mockSpawn, stdin, mockArgv, parse, film, spawner, child, exit, input]).toHaveLength(9);
});
