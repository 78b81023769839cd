// NMK503-test-code-in-production/import-story.tsx
import { rows } from "./__tests__/timeline.fixtures"; // ok: stories share data with tests and are not shipped
export const Long = { args: { rows } };
