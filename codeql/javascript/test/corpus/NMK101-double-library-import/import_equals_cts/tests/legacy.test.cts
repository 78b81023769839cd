// NMK101-double-library-import/import-equals.cts
import sinon = require("sinon"); // $ NMK101
import rewire = require("rewire"); // $ NMK101
import proxyquire = require("proxyquire"); // $ NMK101
export import mockery = require("mockery"); // $ MISSING: NMK101
import { mockProvider, createComponentFactory } from "@ngneat/spectator/jest"; // $ NMK101
import { createSpyObject as spyObject } from "@ngneat/spectator"; // $ NMK101 NMK102
const { mockProvider: provide } = require("@ngneat/spectator/vitest"); // $ NMK101

import assert = require("node:assert"); // ok: a module of the runtime
import type td = require("testdouble"); // ok: type-only
import { createHostFactory, Spectator } from "@ngneat/spectator"; // ok: these names make no double
import { createServiceFactory } from "@ngneat/spectator/vitest"; // ok: the same
import { mockProvider as local } from "./spectator"; // ok: another module

type Sandbox = import("sinon").SinonSandbox; // $ MISSING: NMK106
type Mockito = typeof import("ts-mockito"); // ok: a type, nothing is loaded
declare module "sinon" { // ok: augments types only
  interface Extra { restoreLater(): void }
}
export { assert };
