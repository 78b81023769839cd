// corpus: tests/helpers.test.ts
import { vi } from "./test-utils";
import { makeSender, useRunner } from "./helpers";
import { sandbox } from "./setup";

vi.fn(); // miss: NMK102 -- another file exports it again
sandbox.stub(console, "log"); // miss: NMK102 -- the sandbox of another file
const sender = makeSender(); // miss: NMK102 -- a helper of another file makes the double
useRunner((runner) => runner.fn()); // miss: NMK102 -- a parameter
sender.mockReturnValue("sent"); // expect: NMK109:1
globalThis[String("fetch")] = sender; // miss: NMK302 -- a computed name
const name = "ioredis" + "-mock";
await import(name); // miss: NMK203 -- a computed name
export {}; // ok: a module
