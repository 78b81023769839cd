// corpus: src/services/test-runner/runner.ts
import { describe } from "vitest"; // expect: NMK503
export const rows = data ?? mockRows; // expect: NMK504
