import { vi } from "vitest";

vi.mock("./src/mail"); // $ PatchedForAllTests
