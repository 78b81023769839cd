// NMK302-assigned-replacement/use-bun.js
const { expect, it, vi } = require("bun:test");

vi.stubGlobal("localStorage", new Map()); // $ NMK302

it("keeps the session", () => {
  const vi = { stubGlobal: (key) => key };
  expect(vi.stubGlobal("xin chào")).toBe("xin chào"); // not reported by CodeQL
});
