const sinon = require("sinon");

before(() => sinon.stub(process, "exit")); // $ PatchedForAllTests
