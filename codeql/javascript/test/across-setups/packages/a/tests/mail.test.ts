import { test, vi } from "vitest";

vi.mock("../src/mail"); // ok: PatchedForAllTests

test("mail", () => {});
