// mixed/scope-runtime-tests.ts
import { vi } from "vitest"; // ok: a folder of tests
vi.fn(); // $ NMK102
