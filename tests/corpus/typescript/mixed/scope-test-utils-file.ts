// corpus: packages/codemods/transformTestUtils.ts
import { describe } from "vitest"; // ok: helpers for tests
