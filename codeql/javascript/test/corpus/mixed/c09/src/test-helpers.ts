// mixed/test-helpers-file.ts
import { vi } from "vitest"; // ok: a file of tests
export const rows = vi.fn() ?? mockRows; // $ NMK102
