import { vi } from "vitest";

vi.mock("./src/mail"); // $ PatchedForAllTests
vi.mock("./src/queue"); // ok: PatchedForAllTests
