import { vi } from "vitest";

globalThis.charge = vi.fn();
globalThis.log = (text: string) => text;
