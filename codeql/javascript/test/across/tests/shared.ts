import { vi } from "vitest";
import sinon from "sinon";
import { Real } from "./doubles";

export const client = { pay: vi.fn(), order: 1 };
export const pair = [vi.fn(), 1];
export const spy = vi.fn().mockReturnValue(1);
export const chained = sinon.stub().returns(1);
export const narrowed = vi.fn() as unknown as Real;
export const chosen = process.env.LIVE ? new Real() : vi.fn();
export const frozen = Object.freeze({ pay: vi.fn() });
export const nested = { services: { mail: { send: vi.fn() } } };
export const renamed = client;

export const order = { id: 1 };
export const real = new Real();
export const list = [1, 2];
export const calls = () => 1;
export const handlers = { pay: () => 1 };

export class FakeGateway {
  sent: number[] = [];
  pay(amount: number) {
    this.sent.push(amount);
  }
}

export class Gateway {
  pay(amount: number) {
    return amount;
  }
}

export const gateway = new FakeGateway();

export const makeClient = () => ({ pay: vi.fn() });
export const makeOrder = () => ({ id: 1 });
export const makeReal = () => new Real();
export const makeBoth = () => {
  const inner = makeClient();
  return [inner, order];
};
export function makeGateway() {
  return new FakeGateway();
}
export async function connect() {
  return await open();
}
async function open() {
  return { send: sinon.stub().resolves(1) };
}
export const makers = { client: () => vi.fn(), order: makeOrder };
export function keep(value: unknown) {
  return value;
}
export function silent() {
  vi.fn();
  return order;
}

export class Builder {
  build() {
    return { pay: vi.fn() };
  }
  buildReal() {
    return new Real();
  }
}

export default client;
