// mixed/scope-test-utils-package.ts
import { vi } from "vitest"; // ok: a package of helpers for tests
vi.fn(); // $ NMK102
