// mixed/binding-forms.ts
import { createRequire } from "node:module";
import runner, { vi } from "vitest";
import * as V from "vitest";
import { vi as v, vitest as w } from "vitest";
import { jest as j } from "@jest/globals";
import * as globals from "@jest/globals";
import { mock as m, mock } from "node:test";
import sinon, * as S from "sinon"; // $ NMK101
import { stub as makeStub } from "sinon"; // $ NMK101
import { default as box } from "sinon"; // $ NMK101
import type { vi as Runner } from "vitest"; // ok: type-only
import { type Mock, type MockInstance as Instance } from "vitest"; // ok: every name is a type

// renamed, namespace and default imports
v.fn(); // $ NMK102
w.spyOn(console, "log"); // $ NMK104
V.vi.mock("./db"); // $ NMK103
V.vitest.fn(); // $ NMK102
j.mock("./db"); // $ NMK103
globals.jest.fn(); // $ NMK102
m.method(console, "log"); // $ NMK102
mock.module("./db"); // $ NMK103
sinon.stub(console, "log"); // $ NMK102
S.fake(); // $ NMK102
box.mock(console); // $ NMK102
runner.vi.fn(); // $ NMK102
makeStub(); // $ NMK102

// members: literal index, optional chaining, casts, non-null, brackets, type arguments
vi["fn"](); // $ NMK102
vi[`mock`]("./db"); // $ NMK103
vi?.fn(); // $ NMK102
vi?.["spyOn"](console, "log"); // $ NMK104
(vi as any).fn(); // $ NMK102
(vi as unknown as { mock(id: string): void }).mock("./db"); // $ NMK103
vi!.fn(); // $ NMK102
(vi).fn(); // $ NMK102
(vi satisfies object).fn(); // $ NMK102
vi.fn<() => void>(); // $ NMK102
vi.fn<typeof import("./db").find>(); // $ NMK102
const key = "fn";
vi[key](); // not reported by CodeQL

// destructured and aliased
const { fn } = vi; // $ NMK102
const { fn: makeFunction, spyOn: watch } = V.vi; // $ NMK102 NMK104
const { mock: replaceModule = () => {} } = vi; // $ NMK103
const alias = vi;
alias.fn(); // $ NMK102
let later: typeof vi;
later = vi; // not reported by CodeQL
later.mock("./db"); // $ NMK103
const again = alias;
again.fn(); // $ NMK102

// what a sandbox hands out
const sandbox = sinon.createSandbox(); // $ NMK102
sandbox.stub(console, "log"); // $ NMK102
sandbox.replace(console, "warn", () => {}); // $ NMK103
sinon.createSandbox().spy(console, "error"); // $ NMK102 NMK104

// loaded at run time
const require = createRequire(import.meta.url);
const { vi: required } = require("vitest");
required.fn(); // $ NMK102
const { vi: awaited } = await import("vitest");
awaited.fn(); // $ NMK102
(await import("vitest")).vi.mock("./db"); // $ NMK103
const loaded = await import("@jest/globals");
loaded.jest.spyOn(console, "log"); // $ NMK104
import("vitest").then(({ vi }) => vi.fn()); // not reported by CodeQL

// globals of the runner
globalThis.jest.fn(); // $ NMK102
(globalThis as any).jest.mock("./db"); // $ NMK103
window.vitest.fn(); // $ NMK102
jasmine.createSpy("x"); // $ NMK102
globalThis["jest"].fn(); // $ NMK102

export type { Instance, Mock, Runner };
export { fn, makeFunction, replaceModule, required, watch }; // not reported by CodeQL
