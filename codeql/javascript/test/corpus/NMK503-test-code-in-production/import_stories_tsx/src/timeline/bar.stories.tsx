// NMK503-test-code-in-production/import-stories.tsx
import { rows } from "./__tests__/timeline.fixtures"; // $ SPURIOUS: NMK503
export const Long = { args: { rows } };
