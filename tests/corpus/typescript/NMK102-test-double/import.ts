// corpus: tests/names_test.ts
import { fn } from "@std/expect"; // expect: NMK102:1
import { fn as double, expect } from "npm:@std/expect@1"; // expect: NMK102
import { mockFn, expect as check } from "earl"; // expect: NMK102
const { mockObject } = require("earl"); // expect: NMK102:24
import { assert } from "@std/expect"; // ok: assertions
import { customExpect } from "earl"; // ok: assertions
import { fn as other } from "./own"; // ok: of the project
import type { MockFunction } from "earl"; // ok: a type
export { fn, double, expect, mockFn, check, mockObject, assert, customExpect, other };
export type { MockFunction };
