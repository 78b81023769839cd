// mixed/scope-setup-runner.ts
import { jest } from "@jest/globals"; // ok: what the runner loads first
window.matchMedia = jest.fn(); // $ NMK102 NMK302
