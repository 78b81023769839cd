jest.mock("./src/mail", () => ({ send: () => 1 })); // $ PatchedForAllTests
