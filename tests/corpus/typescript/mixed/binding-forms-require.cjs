// corpus: test/binding-forms.test.cjs
const vitest = require("vitest");
const { vi: v, expect } = require("vitest");
const { jest } = require("@jest/globals");
const globals = require("@jest/globals");
const alias = require("vitest").vi;
const { mock, test } = require("node:test");
const { spyOn, mock: bunMock } = require("bun:test"); // ok: reported where it is called
const sinon = require("sinon"); // expect: NMK101
const { stub } = require("sinon"); // expect: NMK101 NMK102
const proxyquire = require("proxyquire"); // expect: NMK101
let { fn } = require("storybook/test");
var mocked = require("storybook/test").mocked;

vitest.vi.fn(); // expect: NMK102:1
v.spyOn(console, "log"); // expect: NMK104:1
jest.mock("./db"); // expect: NMK103:1
globals.jest.fn(); // expect: NMK102:1
alias.fn(); // expect: NMK102:1
mock.method(console, "log"); // expect: NMK102:1
spyOn(console, "log"); // expect: NMK104:1
sinon.fake(); // expect: NMK102:1
stub(); // expect: NMK102:1
fn(); // expect: NMK102:1
mocked(console); // expect: NMK106:1
proxyquire("./server", {}); // expect: NMK103:1
require("sinon").stub(console, "log"); // expect: NMK101:1 NMK102:1
require("vitest").vi.fn(); // expect: NMK102:1
require("@jest/globals")["jest"].fn(); // expect: NMK102:1
bunMock(() => 1); // expect: NMK102
const later = () => require("vitest").vi.mock("./db"); // expect: NMK103:21
const face = "🙂", { spyOn: look } = v; // expect: NMK104

test("expects", () => expect(face).toBe(look ?? later)); // ok: an assertion
