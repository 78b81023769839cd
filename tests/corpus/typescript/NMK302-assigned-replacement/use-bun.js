// corpus: tests/session.test.js
const { expect, it, vi } = require("bun:test");

vi.stubGlobal("localStorage", new Map()); // expect: NMK302:1

it("keeps the session", () => {
  const vi = { stubGlobal: (key) => key };
  expect(vi.stubGlobal("xin chào")).toBe("xin chào"); // alarm: NMK302@astgrep -- an inner variable shadows what was required
});
