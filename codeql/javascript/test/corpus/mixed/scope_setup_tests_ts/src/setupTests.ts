// mixed/scope-setup-tests.ts
import { vi } from "vitest"; // ok: a file of tests
globalThis.fetch = vi.fn(); // $ NMK302 NMK102
