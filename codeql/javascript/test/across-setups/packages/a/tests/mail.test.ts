import { test, vi } from "vitest";

vi.mock("../src/mail");

test("mail", () => {});
