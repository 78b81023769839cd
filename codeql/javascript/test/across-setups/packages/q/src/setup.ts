import { vi } from "vitest";

vi.spyOn(console, "error"); // ok: PatchedForAllTests
