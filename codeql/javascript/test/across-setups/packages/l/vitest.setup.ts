import { vi } from "vitest";

vi.mock("./src/nobody"); // ok: PatchedForAllTests
