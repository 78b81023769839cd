// corpus: src/cart/__tests__/cart.test.js
const { Cart } = require("../cart");

const save = jest.fn(); // expect: NMK102:14
const load = jest // expect: NMK102:14
  .fn()
  .mockName("load");
const mailer = jest.createMockFromModule("../mailer"); // expect: NMK102:16
const old = jest.genMockFromModule("../mailer"); // expect: NMK102
jest.onGenerateMock((path, made) => made); // expect: NMK102:1
const emoji = "🛒", add = globalThis.jest.fn(); // expect: NMK102:26
const real = jest.requireActual("../mailer"); // ok: the real module

jest.setTimeout(30000); // ok: a setting of the runner
jest.retryTimes(2); // ok: the same

beforeEach(() => {
  jest.resetAllMocks(); // ok: housekeeping
  jest.restoreAllMocks(); // ok: restores the real thing
});

test("adds", () => {
  const cart = new Cart({ save: jest.mocked(save), load, mailer }); // expect: NMK106:33
  cart.add("A-1");
  expect(cart.total({ rate: expect.any(Number) })).toBe(9); // ok: a matcher, no double
  expect(cart.lines).toEqual(expect.arrayContaining([{ sku: "A-1" }])); // ok: the same
  return [old, add, real];
});

test("a runner of that name", () => {
  const run = (jest) => jest.fn(); // ok: a parameter
  run({ fn: () => "laughs" });
});

const note = "jest.fn()"; // ok: words in a string
