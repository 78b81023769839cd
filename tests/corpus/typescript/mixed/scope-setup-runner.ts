// corpus: web/setup-jest.ts
import { jest } from "@jest/globals"; // ok: what the runner loads first
window.matchMedia = jest.fn(); // expect: NMK102 NMK302
