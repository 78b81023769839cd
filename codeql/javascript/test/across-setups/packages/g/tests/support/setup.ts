import { vi } from "vitest";

global.pay = { charge: vi.fn() }; // $ PatchedForAllTests
