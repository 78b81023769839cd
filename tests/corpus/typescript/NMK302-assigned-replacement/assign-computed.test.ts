// corpus: tests/clock.test.ts
import { vi } from "vitest";
import * as db from "../src/db";
import { api } from "../src/api";
import { table } from "../src/table";

Date["now"] = vi["fn"](); // expect: NMK302 NMK102@astgrep,codeql
Date[`now`] = () => 1; // expect: NMK302
Math["random"] = () => 1; // expect: NMK302
console['warn'] = () => {}; // expect: NMK302
process["stdout"].write = () => true; // expect: NMK302
global["Date"]["now"] = () => 1; // expect: NMK302
globalThis.performance["now"] = () => 1; // expect: NMK302
(globalThis as any)[`fetch`] = async () => new Response(); // expect: NMK302
db["query"] = async () => []; // expect: NMK302@astgrep
db[`query`] = async () => []; // expect: NMK302@astgrep
api["list"] = async () => []; // expect: NMK302@astgrep
(db as any)["query"] = async () => []; // expect: NMK302
S3Client.prototype["send"] = async () => ({}); // expect: NMK302
S3Client["prototype"].send = async () => ({}); // expect: NMK302
Object["defineProperty"](window, "matchMedia", { value: () => ({}) }); // expect: NMK302
Date["now"] = originalNow; // ok: takes it back
globalThis["fetch"] = savedFetch; // ok: takes it back
const rows: Record<string, () => number> = {};
rows["now"] = () => 1; // ok: an object of the test's own
settings["random"] = 1; // ok: nothing global
list[0] = () => 1; // ok: an index
const now = Date["now"](); // ok: it is read
