// NMK104-spy/use-jest.js
const config = require("../src/config");
const { ScrollSpy } = require("../src/scroll");

beforeEach(() => {
  jest.spyOn(process, "exit").mockImplementation(() => undefined); // $ NMK104
  jest.replaceProperty(config, "bucket", "x"); // $ NMK103
  const eye = "👁️‍🗨️"; globalThis.jest.spyOn(console, eye); // $ NMK104
  jest?.spyOn(config, "load"); // $ NMK104
});

afterEach(() => {
  jest.restoreAllMocks(); // ok: restores the real thing
  jest.clearAllMocks(); // ok: housekeeping
});

test("scrolls", () => {
  const spy = new ScrollSpy(document.body); // ok: a scroll spy
  spy.on("scroll", () => config.load()); // ok: the same
  const run = (jest) => jest.spyOn("a bridge"); // ok: a parameter
  run({ spyOn: (place) => place });
});
