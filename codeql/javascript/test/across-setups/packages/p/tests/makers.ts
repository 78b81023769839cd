import { vi } from "vitest";

export const makeFetch = () => vi.fn();
