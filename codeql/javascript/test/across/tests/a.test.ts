import { vi } from "vitest";

global.fetch = vi.fn(); // what a test file writes is there for itself alone
globalThis.pay = vi.fn();
