import { vi } from "vitest";

globalThis.sendMail = vi.fn(); // $ PatchedForAllTests
globalThis.baseUrl = "http://localhost:3000"; // ok: PatchedForAllTests
