// NMK302-assigned-replacement/assign-computed.test.ts
import { vi } from "vitest";
import * as db from "../src/db";
import { api } from "../src/api";
import { table } from "../src/table";

Date["now"] = vi["fn"](); // $ NMK102
Date[`now`] = () => 1; // not reported by CodeQL
Math["random"] = () => 1; // not reported by CodeQL
console['warn'] = () => {}; // not reported by CodeQL
process["stdout"].write = () => true; // not reported by CodeQL
global["Date"]["now"] = () => 1; // not reported by CodeQL
globalThis.performance["now"] = () => 1; // not reported by CodeQL
(globalThis as any)[`fetch`] = async () => new Response(); // not reported by CodeQL
db["query"] = async () => []; // not reported by CodeQL
db[`query`] = async () => []; // not reported by CodeQL
api["list"] = async () => []; // not reported by CodeQL
(db as any)["query"] = async () => []; // not reported by CodeQL
S3Client.prototype["send"] = async () => ({}); // not reported by CodeQL
S3Client["prototype"].send = async () => ({}); // not reported by CodeQL
Object["defineProperty"](window, "matchMedia", { value: () => ({}) }); // not reported by CodeQL
Date["now"] = originalNow; // ok: takes it back
globalThis["fetch"] = savedFetch; // ok: takes it back
const rows: Record<string, () => number> = {};
rows["now"] = () => 1; // ok: an object of the test's own
settings["random"] = 1; // ok: nothing global
list[0] = () => 1; // ok: an index
const now = Date["now"](); // ok: it is read
