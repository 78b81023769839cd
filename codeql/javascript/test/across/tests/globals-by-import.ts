import { vi } from "vitest";

globalThis.charge = vi.fn(); // $ PatchedForAllTests
globalThis.log = (text: string) => text; // ok: PatchedForAllTests
