// NMK502-test-runner-detection/condition-shadowed.ts
import vi from "./locales/vi";
import { jest } from "./ci/runners";

export const loaded = typeof vi === "object"; // $ SPURIOUS: NMK502
export const command = typeof jest === "string" ? jest : jest.command; // $ SPURIOUS: NMK502
const vitest = "🧪";
export const label = typeof vitest; // $ SPURIOUS: NMK502
