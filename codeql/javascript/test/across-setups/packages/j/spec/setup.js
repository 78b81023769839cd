const sinon = require("sinon");

sinon.replace(console, "log", () => 1); // $ PatchedForAllTests
