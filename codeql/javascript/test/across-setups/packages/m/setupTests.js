import { jest } from "@jest/globals";

jest.spyOn(console, "warn"); // $ PatchedForAllTests
