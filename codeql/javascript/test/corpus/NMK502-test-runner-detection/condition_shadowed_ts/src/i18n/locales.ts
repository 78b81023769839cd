// NMK502-test-runner-detection/condition-shadowed.ts
import vi from "./locales/vi";
import { jest } from "./ci/runners";

export const loaded = typeof vi === "object"; // not reported by CodeQL
export const command = typeof jest === "string" ? jest : jest.command; // not reported by CodeQL
const vitest = "🧪";
export const label = typeof vitest; // not reported by CodeQL
