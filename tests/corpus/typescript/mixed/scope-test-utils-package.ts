// corpus: packages/query-test-utils/src/visibility.ts
import { vi } from "vitest"; // ok: a package of helpers for tests
vi.fn(); // expect: NMK102
