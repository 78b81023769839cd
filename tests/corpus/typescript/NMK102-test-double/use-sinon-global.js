// corpus: test/spec/plot.spec.js
describe("plot", () => {
  it("draws", () => {
    const target = sinon.stub(document.body, "off"); // expect: NMK102:20
    jQuery.plot = sinon.spy(); // expect: NMK104:19
    const sandbox = sinon.createSandbox(); // expect: NMK102:21
    sinon.fake.returns("größe"); // expect: NMK102:5
    sinon.restore(); // ok: it gives the real ones back
    window.sinon = null; // ok: a member of something else
    return [target, sandbox];
  });

  it("is told", (sinon) => {
    sinon.stub(document.body, "off"); // ok: a parameter
  });
});
