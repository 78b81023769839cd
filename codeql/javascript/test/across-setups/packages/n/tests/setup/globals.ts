import { vi } from "vitest";

const request = vi.fn(() => 1);
window.request = request; // $ PatchedForAllTests
