// NMK503-test-code-in-production/import-history.tsx
import { rows } from "../__tests__/timeline.fixtures"; // $ NMK503
import { makeUser } from "../../tests/factories"; // $ NMK503
export const History = () => rows.map(makeUser);
