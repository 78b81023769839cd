// mixed/helpers.ts
import { vi } from "./test-utils";
import { makeSender, useRunner } from "./helpers";
import { sandbox } from "./setup";

vi.fn(); // $ MISSING: NMK102
sandbox.stub(console, "log"); // $ MISSING: NMK102
const sender = makeSender(); // $ MISSING: NMK102
useRunner((runner) => runner.fn()); // $ MISSING: NMK102
sender.mockReturnValue("sent"); // $ NMK109
globalThis[String("fetch")] = sender; // $ MISSING: NMK302
const name = "ioredis" + "-mock";
await import(name); // $ MISSING: NMK203
export {}; // ok: a module
