// mixed/scope-contests.ts
import { expect } from "vitest"; // $ NMK503
