import sinon from "sinon";

export const mochaHooks = {
  beforeEach() {
    sinon.spy(console, "log"); // $ PatchedForAllTests
  },
};
