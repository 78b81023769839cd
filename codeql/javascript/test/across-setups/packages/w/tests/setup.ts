import { spyOn } from "bun:test";

spyOn(console, "warn"); // $ PatchedForAllTests
