// NMK102-test-double/use-production.ts
import { vi } from "vitest"; // $ NMK503
import { mock } from "./exam-service"; // ok: mock exams
import { mockProcessExit } from "jest-mock-process"; // $ NMK207
import { cy } from "./cypher";

export const send = process.env.SMTP_URL ? realSend : vi.fn(); // $ NMK102
export const paper = mock.fn(3); // ok: mock exams
export const exit = mockProcessExit(); // $ NMK102

export function realSend(to: string) {
  return cy.stub(to); // ok: a cipher
}

export const preview = jest.fn(); // $ NMK102
export const rows = { fn: (stub: string) => stub.length }; // ok: a stub of paper
