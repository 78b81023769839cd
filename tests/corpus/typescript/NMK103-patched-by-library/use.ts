// corpus: tests/thumbnails.test.ts
import { beforeEach, expect, it, vi } from "vitest";

import { createThumbnail } from "../src/thumbnails";

vi.mock("../src/ffmpeg"); // expect: NMK103:1
vi.mock(import("../src/storage"), async (importOriginal) => { // expect: NMK103:1
  const actual = await importOriginal<typeof import("../src/storage")>(); // ok: the real module
  return { ...actual, put: async () => "key" };
});
vi.mock("node:child_process", () => ({ spawn: vi.fn() })); // expect: NMK103:1 NMK102:47
vi.mock("ioredis", () => import("ioredis-mock")); // expect: NMK103 NMK203:26
const { probe } = vi.hoisted(() => ({ probe: () => 12 })); // expect: NMK103:19
const film = "🎞️"; vi.doMock("../src/clock", () => ({ now: () => 0 })); // expect: NMK103:20
const queue = await vi.importMock<typeof import("../src/queue")>("../src/queue"); // expect: NMK103:21
vi // expect: NMK103:1
  ["mock"]("../src/mailer");

vi.unmock("../src/ffmpeg"); // ok: gives the real module back
vi.doUnmock("../src/clock"); // ok: the same
const real = await vi.importActual("../src/storage"); // ok: the real module
const note = 'vi.mock("../src/db")'; // ok: words in a string
// vi.mock("../src/db");

beforeEach(() => {
  vi.resetModules(); // ok: loads the real modules again
});

it("makes a thumbnail", async () => {
  const file = await createThumbnail("fixtures/intro.mp4"); // ok: the real ffmpeg
  expect(file.width).toBe(320);
  return [probe, film, queue, real, note];
});
