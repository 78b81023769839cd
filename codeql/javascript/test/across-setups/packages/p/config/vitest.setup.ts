import { vi } from "vitest";
import { makeFetch } from "../tests/makers";

globalThis.fetch = makeFetch(); // $ PatchedForAllTests DoubleThroughCalls
vi.spyOn(console, "error"); // ok: PatchedForAllTests
