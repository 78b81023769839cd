// mixed/scope-vendor-named.ts
// Names of folders alone make nobody's code of it: a marketplace has vendors, an insurer has coverage.
import { vi } from "vitest";
vi.fn(); // $ NMK102
