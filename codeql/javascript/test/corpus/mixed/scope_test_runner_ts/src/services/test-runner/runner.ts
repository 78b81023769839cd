// mixed/scope-test-runner.ts
import { describe } from "vitest"; // $ NMK503
export const rows = data ?? mockRows; // $ NMK504
