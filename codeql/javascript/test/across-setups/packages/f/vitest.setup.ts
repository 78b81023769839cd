import "@testing-library/jest-dom/vitest";
import { afterEach } from "vitest";

process.env.MAIL_URL = "smtp://localhost:2525"; // ok: PatchedForAllTests
afterEach(() => cleanup()); // ok: PatchedForAllTests
