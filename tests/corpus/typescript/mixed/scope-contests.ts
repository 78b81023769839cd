// corpus: src/contests/list.ts
import { expect } from "vitest"; // expect: NMK503
