// corpus: tests/tick_test.ts
import { FakeTime } from "jsr:@std/testing@1/time"; // expect: NMK220:1
import { FakeTime as Other } from "@std/testing/time"; // expect: NMK220
import { delay } from "jsr:@std/async@1/delay"; // ok: real waiting
import { format } from "@std/datetime"; // ok: no clock
export { FakeTime, Other, delay, format };
