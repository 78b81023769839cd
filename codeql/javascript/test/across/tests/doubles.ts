import sinon from "sinon";
import { vi } from "vitest";

export { vi as runner } from "vitest";
export { sinon };
export const send = vi.fn();

function makeSession() {
  return sinon.stub();
}

export function makeClient() {
  const session = makeSession();
  return session;
}

export function makeOrder() {
  return { id: 1 };
}

export class Real {}
