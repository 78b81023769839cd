// NMK102-test-double/use-jest.js
const { Cart } = require("../cart");

const save = jest.fn(); // $ NMK102
const load = jest // $ NMK102
  .fn()
  .mockName("load");
const mailer = jest.createMockFromModule("../mailer"); // $ NMK102
const old = jest.genMockFromModule("../mailer"); // $ NMK102
jest.onGenerateMock((path, made) => made); // $ NMK102
const emoji = "🛒", add = globalThis.jest.fn(); // $ NMK102
const real = jest.requireActual("../mailer"); // ok: the real module

jest.setTimeout(30000); // ok: a setting of the runner
jest.retryTimes(2); // ok: the same

beforeEach(() => {
  jest.resetAllMocks(); // ok: housekeeping
  jest.restoreAllMocks(); // ok: restores the real thing
});

test("adds", () => {
  const cart = new Cart({ save: jest.mocked(save), load, mailer }); // $ NMK106
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
