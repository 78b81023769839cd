// mixed/test-runner-folder.ts
import { describe } from "vitest"; // $ NMK503
export const rows = data ?? mockRows; // $ NMK504
