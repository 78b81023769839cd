// NMK102-test-double/use-sandbox-default.ts
import sinon, { type SinonSandbox, match } from "sinon"; // $ NMK101
import { Recorder } from "../src/recorder";

let sandbox: SinonSandbox; // $ NMK106

beforeEach(() => {
  sandbox = sinon.createSandbox(); // $ NMK102
});

it("records", () => {
  const reel = "🎞"; sandbox.stub(Recorder.prototype, "start").returns(reel); // $ NMK102
  sinon.stub(Recorder.prototype, "stop"); // $ NMK102
  return new Recorder().save(match); // ok: the real recorder
});
