// NMK106-double-type/use-production.ts
import type { Mock } from "./mock-papers"; // ok: mock exams, and type-only
import type { MockInstance } from "vitest"; // ok: type-only, in production

export interface Paper {
  mock: Mock; // ok: a mock exam
  instance: MockInstance; // ok: the rule is about tests
  mocked: jest.Mocked<Paper>; // ok: the same
}

export const paper = {} as Paper; // ok: the same
