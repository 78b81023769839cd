// mixed/scope-test-helpers.ts
import { vi } from "vitest"; // ok: a file of tests
export const rows = vi.fn() ?? mockRows; // $ NMK102
