// corpus: tests/legacy.test.cts
import sinon = require("sinon"); // expect: NMK101:1
import rewire = require("rewire"); // expect: NMK101
import proxyquire = require("proxyquire"); // expect: NMK101
export import mockery = require("mockery"); // miss: NMK101 -- the grammar reads it as an alias and a string
import { mockProvider, createComponentFactory } from "@ngneat/spectator/jest"; // expect: NMK101:1
import { createSpyObject as spyObject } from "@ngneat/spectator"; // expect: NMK101 NMK102:10
const { mockProvider: provide } = require("@ngneat/spectator/vitest"); // expect: NMK101

import assert = require("node:assert"); // ok: a module of the runtime
import type td = require("testdouble"); // ok: type-only
import { createHostFactory, Spectator } from "@ngneat/spectator"; // ok: these names make no double
import { createServiceFactory } from "@ngneat/spectator/vitest"; // ok: the same
import { mockProvider as local } from "./spectator"; // ok: another module

type Sandbox = import("sinon").SinonSandbox; // miss: NMK106 -- the grammar reads an import type as an expression
type Mockito = typeof import("ts-mockito"); // ok: a type, nothing is loaded
declare module "sinon" { // ok: augments types only
  interface Extra { restoreLater(): void }
}
export { assert };
