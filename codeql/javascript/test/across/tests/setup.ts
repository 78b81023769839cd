import { vi } from "vitest";

globalThis.sendMail = vi.fn();
globalThis.baseUrl = "http://localhost:3000";
