// corpus: tests/hoisted.test.ts
import { vi } from "vitest";
const { send } = vi.hoisted(() => ({ send: () => true })); // expect: NMK103:18
const made = vi.hoisted(() => { return { send: createMailer() }; }); // expect: NMK103:14
const größe = "größe", loaded = await vi.hoisted(async () => import("./rows")); // expect: NMK103:39
const spied = vi.hoisted(() => vi.fn()); // expect: NMK102 NMK103
const { rows } = vi.hoisted(() => ({ rows: [1, 2] })); // ok: data
const ids = vi.hoisted(() => { return ["a", "b"]; }); // ok: data
const text = vi.hoisted(() => "größe"); // ok: data
const size = vi.hoisted(() => 3 + 4); // ok: data
