// corpus: src/i18n/locales.ts
import vi from "./locales/vi";
import { jest } from "./ci/runners";

export const loaded = typeof vi === "object"; // ok: the locale of Vietnam
export const command = typeof jest === "string" ? jest : jest.command; // ok: a module of our own
const vitest = "🧪";
export const label = typeof vitest; // ok: a variable of the file
