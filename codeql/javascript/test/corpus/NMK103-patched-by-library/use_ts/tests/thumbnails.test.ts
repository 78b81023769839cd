// NMK103-patched-by-library/use.ts
import { beforeEach, expect, it, vi } from "vitest";

import { createThumbnail } from "../src/thumbnails";

vi.mock("../src/ffmpeg"); // $ NMK103
vi.mock(import("../src/storage"), async (importOriginal) => { // $ NMK103
  const actual = await importOriginal<typeof import("../src/storage")>(); // ok: the real module
  return { ...actual, put: async () => "key" };
});
vi.mock("node:child_process", () => ({ spawn: vi.fn() })); // $ NMK103 NMK102
vi.mock("ioredis", () => import("ioredis-mock")); // $ NMK103 NMK203
const { probe } = vi.hoisted(() => ({ probe: () => 12 })); // $ NMK103
const film = "🎞️"; vi.doMock("../src/clock", () => ({ now: () => 0 })); // $ NMK103
const queue = await vi.importMock<typeof import("../src/queue")>("../src/queue"); // $ NMK103
vi // $ NMK103
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
