// mixed/scope-test-utils-file.ts
import { describe } from "vitest"; // ok: helpers for tests
