import { vi } from "vitest";

vi.doMock("./src/mail"); // $ PatchedForAllTests
