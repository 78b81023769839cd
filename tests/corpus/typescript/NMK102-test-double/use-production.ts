// corpus: src/notifications/sender.ts
import { vi } from "vitest"; // expect: NMK503
import { mock } from "./exam-service"; // ok: mock exams
import { mockProcessExit } from "jest-mock-process"; // expect: NMK207
import { cy } from "./cypher";

export const send = process.env.SMTP_URL ? realSend : vi.fn(); // expect: NMK102:55
export const paper = mock.fn(3); // ok: mock exams
export const exit = mockProcessExit(); // expect: NMK102:21

export function realSend(to: string) {
  return cy.stub(to); // ok: a cipher
}

export const preview = jest.fn(); // expect: NMK102:24
export const rows = { fn: (stub: string) => stub.length }; // ok: a stub of paper
