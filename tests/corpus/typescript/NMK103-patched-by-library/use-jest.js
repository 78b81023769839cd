// corpus: test/export.test.js
const { jest } = require("@jest/globals");

jest.mock("../src/db"); // expect: NMK103:1
jest.mock("fs", () => require("memfs").fs); // expect: NMK103:1 NMK206:23
jest.setMock("../src/clock", { now: () => 0 }); // expect: NMK103
jest.unstable_mockModule("../src/s3.mjs", () => ({ put() {} })); // expect: NMK103
jest.enableAutomock(); // expect: NMK103
jest.autoMockOn(); // expect: NMK103
const mailer = jest.requireMock("../src/mailer"); // expect: NMK103:16
const icon = "📦", { doMock } = jest; // expect: NMK103

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
