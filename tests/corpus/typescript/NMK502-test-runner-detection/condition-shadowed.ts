// corpus: src/i18n/locales.ts
import vi from "./locales/vi";
import { jest } from "./ci/runners";

export const loaded = typeof vi === "object"; // alarm: NMK502@astgrep -- declared in this file
export const command = typeof jest === "string" ? jest : jest.command; // alarm: NMK502@astgrep -- declared in this file
const vitest = "🧪";
export const label = typeof vitest; // alarm: NMK502@astgrep -- declared in this file
