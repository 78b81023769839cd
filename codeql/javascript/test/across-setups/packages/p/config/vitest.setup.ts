import { vi } from "vitest";
import { makeFetch } from "../tests/makers";

globalThis.fetch = makeFetch(); // $ PatchedForAllTests
vi.spyOn(console, "error");
