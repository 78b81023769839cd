// NMK302-assigned-replacement/assign-computed.test.ts
import { vi } from "vitest";
import * as db from "../src/db";
import { api } from "../src/api";
import { table } from "../src/table";

Date["now"] = vi["fn"](); // $ NMK302 NMK102
Date[`now`] = () => 1; // $ NMK302
Math["random"] = () => 1; // $ NMK302
console['warn'] = () => {}; // $ NMK302
process["stdout"].write = () => true; // $ NMK302
global["Date"]["now"] = () => 1; // $ NMK302
globalThis.performance["now"] = () => 1; // $ NMK302
(globalThis as any)[`fetch`] = async () => new Response(); // $ NMK302
db["query"] = async () => []; // not reported by CodeQL
db[`query`] = async () => []; // not reported by CodeQL
api["list"] = async () => []; // not reported by CodeQL
(db as any)["query"] = async () => []; // $ NMK302
S3Client.prototype["send"] = async () => ({}); // $ NMK302
S3Client["prototype"].send = async () => ({}); // $ NMK302
Object["defineProperty"](window, "matchMedia", { value: () => ({}) }); // $ NMK302
Date["now"] = originalNow; // ok: takes it back
globalThis["fetch"] = savedFetch; // ok: takes it back
const rows: Record<string, () => number> = {};
rows["now"] = () => 1; // ok: an object of the test's own
settings["random"] = 1; // ok: nothing global
list[0] = () => 1; // ok: an index
const now = Date["now"](); // ok: it is read
