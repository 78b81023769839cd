// NMK109-programmed-double/member-sinon.js
import sinon from "sinon"; // $ NMK101
import assert from "node:assert";
import { expect } from "chai";
import { bucket, sendStub, uploader } from "../helpers/uploader.js";

describe("uploader", () => {
  it("uploads", async () => {
    bucket.put.withArgs("a").resolves({ etag: "1" }); // $ NMK109
    bucket.get.onFirstCall().rejects(new Error("🪣")); // $ NMK109
    bucket.head.returns(true); // $ NMK109
    const cup = "🥤"; bucket.list.callsFake(() => [cup]); // $ NMK109
    sendStub.throws(new Error("no")); // $ NMK109
    assert.equal(bucket.put.callCount, 1); // $ NMK109
    assert(bucket.put.calledOnceWithExactly("a")); // $ NMK109
    assert.deepEqual(bucket.put.getCall(0).args, ["a"]); // $ NMK109
    assert.ok(bucket.put.firstCall.calledWith("a")); // $ NMK109
    sinon.assert.calledOnce(bucket.put); // $ NMK109
    expect(bucket.put).to.have.been.calledOnce; // $ NMK109
    expect(bucket.put).to.have.been.calledWith("a"); // $ NMK109
    assert.rejects(uploader.upload("b")); // ok: an assertion on the real thing
    assert.throws(() => uploader.close()); // ok: the same
    await expect(uploader.upload("c")).rejects.toThrow(); // ok: a matcher of jest
    await expect(uploader.upload("d")).resolves.toBe(1); // ok: the same
    return sinon.stub(uploader, "log").returns(1); // $ NMK102
  });
});
