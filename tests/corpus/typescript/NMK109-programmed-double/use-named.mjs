// corpus: test/unit/invoice.test.mjs
import assert from "node:assert";
import { fetchStub, invoice, loadSpy, stubborn } from "./helpers.mjs";

export function check(issuesStub, readSpy) {
  issuesStub.list.resolves([]); // expect: NMK109:3
  fetchStub.withArgs("/a").returns(1); // expect: NMK109:3
  assert.equal(loadSpy.callCount, 2); // expect: NMK109:16
  const bill = "🧾"; assert.ok(readSpy.calledWith(bill)); // expect: NMK109:31
  readSpy.withArgs("x").and.returnValue(3); // expect: NMK109:3
  assert.deepEqual(loadSpy.calls.mostRecent().args, []); // expect: NMK109:20
  assert.equal(loadSpy.calls.count(), 1); // expect: NMK109:16
  assert.equal(invoice.load.calls.argsFor(0)[0], 1); // expect: NMK109:16
  assert.equal(invoice.returns(3), 1); // ok: goods that came back
  assert.equal(stubborn.callCount, 1); // ok: another word
  assert.equal(invoice.lastCall, null); // ok: a telephone call
  assert.equal(invoice.calls.count(), 0); // ok: rows of a table
  return invoice.rejects; // ok: goods that were refused
}
