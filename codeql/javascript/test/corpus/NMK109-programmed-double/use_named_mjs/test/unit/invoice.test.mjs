// NMK109-programmed-double/use-named.mjs
import assert from "node:assert";
import { fetchStub, invoice, loadSpy, stubborn } from "./helpers.mjs";

export function check(issuesStub, readSpy) {
  issuesStub.list.resolves([]); // $ NMK109
  fetchStub.withArgs("/a").returns(1); // $ NMK109
  assert.equal(loadSpy.callCount, 2); // $ NMK109
  const bill = "🧾"; assert.ok(readSpy.calledWith(bill)); // $ NMK109
  readSpy.withArgs("x").and.returnValue(3); // $ NMK109
  assert.deepEqual(loadSpy.calls.mostRecent().args, []); // $ NMK109
  assert.equal(loadSpy.calls.count(), 1); // $ NMK109
  assert.equal(invoice.load.calls.argsFor(0)[0], 1); // $ NMK109
  assert.equal(invoice.returns(3), 1); // ok: goods that came back
  assert.equal(stubborn.callCount, 1); // ok: another word
  assert.equal(invoice.lastCall, null); // ok: a telephone call
  assert.equal(invoice.calls.count(), 0); // ok: rows of a table
  return invoice.rejects; // ok: goods that were refused
}
