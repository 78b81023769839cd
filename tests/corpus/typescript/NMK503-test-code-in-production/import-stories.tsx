// corpus: src/timeline/bar.stories.tsx
import { rows } from "./__tests__/timeline.fixtures"; // alarm: NMK503 -- stories share data with tests and are not shipped
export const Long = { args: { rows } };
