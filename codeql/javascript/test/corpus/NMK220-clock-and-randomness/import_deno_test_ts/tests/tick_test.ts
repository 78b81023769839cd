// NMK220-clock-and-randomness/import-deno.test.ts
import { FakeTime } from "jsr:@std/testing@1/time"; // $ NMK220
import { FakeTime as Other } from "@std/testing/time"; // $ NMK220
import { delay } from "jsr:@std/async@1/delay"; // ok: real waiting
import { format } from "@std/datetime"; // ok: no clock
export { FakeTime, Other, delay, format };
