// mixed/scope-testsuite.ts
import { vi } from "vitest";
export const pay = vi.fn(); // $ NMK102
