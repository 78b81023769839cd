// corpus: spec/report.spec.js
describe("report", () => {
  const print = jasmine.createSpy("print"); // expect: NMK102:17
  const store = jasmine.createSpyObj("store", ["read", "write"]); // expect: NMK102:17
  const emoji = "🖨️"; const feed = jasmine.createSpy(emoji); // expect: NMK102:36
  const made = window.jasmine.createSpyObj(["open"]); // expect: NMK102:16

  beforeEach(() => {
    jasmine.addMatchers({}); // ok: a setting of the runner
    jasmine.DEFAULT_TIMEOUT_INTERVAL = 10_000; // ok: the same
  });

  it("prints", () => {
    expect(store.read("a")).toEqual(jasmine.any(String)); // ok: a matcher
    expect(store.read("b")).toEqual(jasmine.objectContaining({ id: 1 })); // ok: a matcher
    return [print, feed, made];
  });

  it("smells", () => {
    const jasmine = { createSpy: () => "a white flower" };
    jasmine.createSpy(); // ok: a variable of that name
  });

  it("hands the maker on", () => {
    const kit = { jasmine }; // expect: NMK102:19@astgrep
    kit.plants = (jasmine) => ({ jasmine }); // ok: a parameter of that name
    return kit;
  });
});
