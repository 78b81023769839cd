import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GuestBook } from "../src/api";

const PORT = 18_431;
let folder: string;
let server: ChildProcess;
const book = new GuestBook(`http://127.0.0.1:${PORT}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guestbook-"));
  const file = join(folder, "guestbook.sqlite3");
  server = spawn("python3", ["-m", "guestbook", file, String(PORT)], { cwd: join(__dirname, "../..") });
  for (let tries = 0; tries < 100; tries++) {
    if (await book.latest().then(() => true, () => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("the API does not start");
}, 20_000);

afterAll(async () => {
  server.kill();
  await rm(folder, { recursive: true });
});

test("a visitor signs", async () => {
  const entry = await book.sign("Ada", "It was lovely.");
  expect(await book.latest()).toEqual([entry]);
});

test("the server refuses an empty name", async () => {
  await expect(book.sign("", "Hello")).rejects.toThrow("a name and a message");
});
