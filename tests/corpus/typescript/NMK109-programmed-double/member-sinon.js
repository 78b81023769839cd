// corpus: test/unit/uploader.test.js
import sinon from "sinon"; // expect: NMK101
import assert from "node:assert";
import { expect } from "chai";
import { bucket, sendStub, uploader } from "../helpers/uploader.js";

describe("uploader", () => {
  it("uploads", async () => {
    bucket.put.withArgs("a").resolves({ etag: "1" }); // expect: NMK109:5
    bucket.get.onFirstCall().rejects(new Error("🪣")); // expect: NMK109:5
    bucket.head.returns(true); // expect: NMK109:5
    const cup = "🥤"; bucket.list.callsFake(() => [cup]); // expect: NMK109:22
    sendStub.throws(new Error("no")); // expect: NMK109:5
    assert.equal(bucket.put.callCount, 1); // expect: NMK109:18
    assert(bucket.put.calledOnceWithExactly("a")); // expect: NMK109:12
    assert.deepEqual(bucket.put.getCall(0).args, ["a"]); // expect: NMK109:22
    assert.ok(bucket.put.firstCall.calledWith("a")); // expect: NMK109:15
    sinon.assert.calledOnce(bucket.put); // expect: NMK109:5
    expect(bucket.put).to.have.been.calledOnce; // expect: NMK109:5
    expect(bucket.put).to.have.been.calledWith("a"); // expect: NMK109:5
    assert.rejects(uploader.upload("b")); // ok: an assertion on the real thing
    assert.throws(() => uploader.close()); // ok: the same
    await expect(uploader.upload("c")).rejects.toThrow(); // ok: a matcher of jest
    await expect(uploader.upload("d")).resolves.toBe(1); // ok: the same
    return sinon.stub(uploader, "log").returns(1); // expect: NMK102
  });
});
