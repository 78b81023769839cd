// corpus: tests/recorder.test.ts
import sinon, { type SinonSandbox, match } from "sinon"; // expect: NMK101
import { Recorder } from "../src/recorder";

let sandbox: SinonSandbox; // expect: NMK106

beforeEach(() => {
  sandbox = sinon.createSandbox(); // expect: NMK102:13
});

it("records", () => {
  const reel = "🎞"; sandbox.stub(Recorder.prototype, "start").returns(reel); // expect: NMK102:21
  sinon.stub(Recorder.prototype, "stop"); // expect: NMK102:3
  return new Recorder().save(match); // ok: the real recorder
});
