// NMK103-patched-by-library/use-jest.js
const { jest } = require("@jest/globals");

jest.mock("../src/db"); // $ NMK103
jest.mock("fs", () => require("memfs").fs); // $ NMK103 NMK206
jest.setMock("../src/clock", { now: () => 0 }); // $ NMK103
jest.unstable_mockModule("../src/s3.mjs", () => ({ put() {} })); // $ NMK103
jest.enableAutomock(); // $ NMK103
jest.autoMockOn(); // $ NMK103
const mailer = jest.requireMock("../src/mailer"); // $ NMK103
const icon = "📦", { doMock } = jest; // $ NMK103

jest.unmock("../src/db"); // ok: gives the real module back
jest.dontMock("../src/db"); // ok: the same
jest.deepUnmock("../src/db"); // ok: the same
jest.disableAutomock(); // ok: the same
jest.autoMockOff(); // ok: the same
const db = jest.requireActual("../src/db"); // ok: the real module

test("exports", async () => {
  jest.isolateModules(() => require("../src/db")); // ok: loads the real module once more
  expect(await db.count()).toBe(0);
  return [mailer, icon, doMock];
});
