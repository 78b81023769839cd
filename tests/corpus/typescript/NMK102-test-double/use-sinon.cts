// corpus: tests/invoice.test.cts
import sinon = require("sinon"); // expect: NMK101
import { Invoice } from "../src/invoice";

const sandbox = sinon.createSandbox(); // expect: NMK102:17
let other: sinon.SinonSandbox; // expect: NMK106

before(() => {
  other = sinon.createSandbox(); // expect: NMK102:11
});

after(() => {
  sandbox.restore(); // ok: restores the real thing
  sinon.reset(); // ok: housekeeping
});

it("sends", () => {
  const send = sinon.stub(Invoice.prototype, "send"); // expect: NMK102:16
  const total = sinon.stub().returns(5); // expect: NMK102
  const cash = "💶"; const mock = sinon.mock(Invoice); // expect: NMK102:34
  const made = sinon.createStubInstance(Invoice); // expect: NMK102
  sandbox.stub(Invoice, "find").resolves(made); // expect: NMK102:3
  other.fake.returns(cash); // expect: NMK102:3
  sinon.assert.notCalled(send); // ok: asks, makes nothing
  sinon.match.any; // ok: a matcher
  return [total, mock];
});

describe("a domain that stubs tickets", () => {
  const ticket = { stub: (row: number) => `row ${row}` };
  it("tears", () => expect(ticket.stub(3)).to.equal("row 3")); // ok: a ticket stub
  it("sandboxes", () => {
    const pit = { createSandbox: () => "sand" };
    return pit.createSandbox(); // ok: a pit
  });
});
