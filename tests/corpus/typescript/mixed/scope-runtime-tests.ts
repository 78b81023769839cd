// corpus: packages/hono/runtime-tests/lambda/mock-less.ts
import { vi } from "vitest"; // ok: a folder of tests
vi.fn(); // expect: NMK102
