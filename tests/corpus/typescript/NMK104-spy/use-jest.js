// corpus: test/exit.test.js
const config = require("../src/config");
const { ScrollSpy } = require("../src/scroll");

beforeEach(() => {
  jest.spyOn(process, "exit").mockImplementation(() => undefined); // expect: NMK104:3
  jest.replaceProperty(config, "bucket", "x"); // expect: NMK103:3
  const eye = "👁️‍🗨️"; globalThis.jest.spyOn(console, eye); // expect: NMK104:24
  jest?.spyOn(config, "load"); // expect: NMK104
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
