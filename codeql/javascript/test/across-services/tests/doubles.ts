import { vi } from "vitest";

export const client = { pay: vi.fn(), order: 1 };
export const pair = [vi.fn(), 1];
export class Gateway {}
export class Holder {
  constructor(private gateway: unknown) {}
}
export const real = new Gateway();
export class FakeGateway {
  pay(amount: number) {
    return amount;
  }
}
export const gateway = new FakeGateway();
export const makeClient = () => ({ pay: vi.fn() });
export const makeGateway = () => new FakeGateway();
export const makeOrder = () => ({ id: 1 });
export const makeReal = () => new Gateway();
