// corpus: tests/binding-forms.test.ts
import { createRequire } from "node:module";
import runner, { vi } from "vitest";
import * as V from "vitest";
import { vi as v, vitest as w } from "vitest";
import { jest as j } from "@jest/globals";
import * as globals from "@jest/globals";
import { mock as m, mock } from "node:test";
import sinon, * as S from "sinon"; // expect: NMK101
import { stub as makeStub } from "sinon"; // expect: NMK101:1
import { default as box } from "sinon"; // expect: NMK101
import type { vi as Runner } from "vitest"; // ok: type-only
import { type Mock, type MockInstance as Instance } from "vitest"; // ok: every name is a type

// renamed, namespace and default imports
v.fn(); // expect: NMK102:1
w.spyOn(console, "log"); // expect: NMK104:1
V.vi.mock("./db"); // expect: NMK103:1
V.vitest.fn(); // expect: NMK102:1
j.mock("./db"); // expect: NMK103:1
globals.jest.fn(); // expect: NMK102:1
m.method(console, "log"); // expect: NMK102:1
mock.module("./db"); // expect: NMK103:1
sinon.stub(console, "log"); // expect: NMK102:1
S.fake(); // expect: NMK102:1
box.mock(console); // expect: NMK102:1
runner.vi.fn(); // expect: NMK102:1
makeStub(); // expect: NMK102:1

// members: literal index, optional chaining, casts, non-null, brackets, type arguments
vi["fn"](); // expect: NMK102:1
vi[`mock`]("./db"); // expect: NMK103
vi?.fn(); // expect: NMK102:1
vi?.["spyOn"](console, "log"); // expect: NMK104:1
(vi as any).fn(); // expect: NMK102:1
(vi as unknown as { mock(id: string): void }).mock("./db"); // expect: NMK103:1
vi!.fn(); // expect: NMK102:1
(vi).fn(); // expect: NMK102:1
(vi satisfies object).fn(); // expect: NMK102:1
vi.fn<() => void>(); // expect: NMK102:1
vi.fn<typeof import("./db").find>(); // expect: NMK102:1
const key = "fn";
vi[key](); // expect: NMK102@astgrep

// destructured and aliased
const { fn } = vi; // expect: NMK102
const { fn: makeFunction, spyOn: watch } = V.vi; // expect: NMK102 NMK104
const { mock: replaceModule = () => {} } = vi; // expect: NMK103
const alias = vi;
alias.fn(); // expect: NMK102:1
let later: typeof vi;
later = vi; // expect: NMK102:9@astgrep
later.mock("./db"); // miss: NMK103@astgrep -- assigned later, not where it is declared
const again = alias;
again.fn(); // miss: NMK102@astgrep -- two assignments away

// what a sandbox hands out
const sandbox = sinon.createSandbox(); // expect: NMK102:17
sandbox.stub(console, "log"); // expect: NMK102:1
sandbox.replace(console, "warn", () => {}); // expect: NMK103:1
sinon.createSandbox().spy(console, "error"); // expect: NMK102:1 NMK104:1

// loaded at run time
const require = createRequire(import.meta.url);
const { vi: required } = require("vitest");
required.fn(); // expect: NMK102:1
const { vi: awaited } = await import("vitest");
awaited.fn(); // expect: NMK102:1
(await import("vitest")).vi.mock("./db"); // expect: NMK103:1
const loaded = await import("@jest/globals");
loaded.jest.spyOn(console, "log"); // expect: NMK104:1
import("vitest").then(({ vi }) => vi.fn()); // expect: NMK102@astgrep

// globals of the runner
globalThis.jest.fn(); // expect: NMK102:1
(globalThis as any).jest.mock("./db"); // expect: NMK103:1
window.vitest.fn(); // expect: NMK102:1
jasmine.createSpy("x"); // expect: NMK102:1
globalThis["jest"].fn(); // expect: NMK102:1

export type { Instance, Mock, Runner };
export { fn, makeFunction, replaceModule, required, watch }; // expect: NMK102@astgrep
