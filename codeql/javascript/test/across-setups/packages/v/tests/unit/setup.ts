import { vi } from "vitest";

vi.mock("./src/mail"); // ok: PatchedForAllTests
