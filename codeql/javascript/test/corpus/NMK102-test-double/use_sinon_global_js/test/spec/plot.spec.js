// NMK102-test-double/use-sinon-global.js
describe("plot", () => {
  it("draws", () => {
    const target = sinon.stub(document.body, "off"); // $ NMK102
    jQuery.plot = sinon.spy(); // $ NMK104
    const sandbox = sinon.createSandbox(); // $ NMK102
    sinon.fake.returns("größe"); // $ NMK102
    sinon.restore(); // ok: it gives the real ones back
    window.sinon = null; // ok: a member of something else
    return [target, sandbox];
  });

  it("is told", (sinon) => {
    sinon.stub(document.body, "off"); // ok: a parameter
  });
});
