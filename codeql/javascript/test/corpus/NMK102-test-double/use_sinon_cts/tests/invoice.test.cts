// NMK102-test-double/use-sinon.cts
import sinon = require("sinon"); // $ NMK101
import { Invoice } from "../src/invoice";

const sandbox = sinon.createSandbox(); // $ NMK102
let other: sinon.SinonSandbox; // $ NMK106

before(() => {
  other = sinon.createSandbox(); // $ NMK102
});

after(() => {
  sandbox.restore(); // ok: restores the real thing
  sinon.reset(); // ok: housekeeping
});

it("sends", () => {
  const send = sinon.stub(Invoice.prototype, "send"); // $ NMK102
  const total = sinon.stub().returns(5); // $ NMK102
  const cash = "💶"; const mock = sinon.mock(Invoice); // $ NMK102
  const made = sinon.createStubInstance(Invoice); // $ NMK102
  sandbox.stub(Invoice, "find").resolves(made); // $ NMK102
  other.fake.returns(cash); // $ NMK102
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
