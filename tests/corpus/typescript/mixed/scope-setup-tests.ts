// corpus: src/setupTests.ts
import { vi } from "vitest"; // ok: a file of tests
globalThis.fetch = vi.fn(); // expect: NMK302 NMK102
