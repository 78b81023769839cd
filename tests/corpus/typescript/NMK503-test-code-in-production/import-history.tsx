// corpus: src/stories/history.tsx
import { rows } from "../__tests__/timeline.fixtures"; // expect: NMK503
import { makeUser } from "../../tests/factories"; // expect: NMK503
export const History = () => rows.map(makeUser);
