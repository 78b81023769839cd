// mixed/binding-forms-require.cjs
const vitest = require("vitest");
const { vi: v, expect } = require("vitest");
const { jest } = require("@jest/globals");
const globals = require("@jest/globals");
const alias = require("vitest").vi;
const { mock, test } = require("node:test");
const { spyOn, mock: bunMock } = require("bun:test"); // ok: reported where it is called
const sinon = require("sinon"); // $ NMK101
const { stub } = require("sinon"); // $ NMK101 NMK102
const proxyquire = require("proxyquire"); // $ NMK101
let { fn } = require("storybook/test");
var mocked = require("storybook/test").mocked;

vitest.vi.fn(); // $ NMK102
v.spyOn(console, "log"); // $ NMK104
jest.mock("./db"); // $ NMK103
globals.jest.fn(); // $ NMK102
alias.fn(); // $ NMK102
mock.method(console, "log"); // $ NMK102
spyOn(console, "log"); // $ NMK104
sinon.fake(); // $ NMK102
stub(); // $ NMK102
fn(); // $ NMK102
mocked(console); // $ NMK106
proxyquire("./server", {}); // $ NMK103
require("sinon").stub(console, "log"); // $ NMK101 NMK102
require("vitest").vi.fn(); // $ NMK102
require("@jest/globals")["jest"].fn(); // $ NMK102
bunMock(() => 1); // $ NMK102
const later = () => require("vitest").vi.mock("./db"); // $ NMK103
const face = "🙂", { spyOn: look } = v; // $ NMK104

test("expects", () => expect(face).toBe(look ?? later)); // ok: an assertion
