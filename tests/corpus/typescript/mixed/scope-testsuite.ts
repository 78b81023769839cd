// corpus: integration-testsuite/helpers/orders.ts
import { vi } from "vitest";
export const pay = vi.fn(); // expect: NMK102
