// corpus: tests/greeting.test.ts
import sinon from "npm:sinon"; // expect: NMK101:1
import older from "npm:sinon@^17.0.1"; // expect: NMK101
import { reset } from "npm:@golevelup/ts-vitest@1.0.0"; // expect: NMK101
import td from "https://esm.sh/testdouble@3.20.2?dev"; // expect: NMK101
import { assertSpyCalls } from "jsr:@std/testing@1.0.3/mock"; // expect: NMK101
import { returns } from "@std/testing/mock"; // expect: NMK101
import * as bdd from "https://deno.land/std@0.224.0/testing/mock.ts"; // expect: NMK101
const late = await import("npm:testdouble@3"); // expect: NMK101
import simple from "simple-mock"; // expect: NMK101
import { assertEquals } from "jsr:@std/assert@1"; // ok: assertions
import { describe } from "jsr:@std/testing@1/bdd"; // ok: the runner
import { join } from "https://deno.land/std@0.224.0/path/mod.ts"; // ok: paths
import sinonish from "npm:sinon-like@2"; // ok: another package
import page from "https://esm.sh/preact@10/sinon"; // ok: a path of another package
import type { SinonStub } from "npm:sinon@17"; // ok: a type
export { sinon, older, reset, td, assertSpyCalls, returns, bdd, late, simple, assertEquals, describe, join, sinonish, page };
export type { SinonStub };
