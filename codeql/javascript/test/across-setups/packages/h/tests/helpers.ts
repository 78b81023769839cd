import { vi } from "vitest";

export const patch = () => vi.spyOn(console, "error"); // ok: PatchedForAllTests
