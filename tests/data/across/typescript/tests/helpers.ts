import { vi } from "vitest";

export const client = { pay: vi.fn() }; // expect: NMK102
export const real = { pay: (amount: number) => amount };
export const makeClient = (name: string) => ({ name, pay: vi.fn() }); // expect: NMK102
export function makeLater() {
  const inner = makeClient("x");
  return inner;
}
export function makeReal() {
  const log = vi.fn(); // expect: NMK102
  log("made");
  return { pay: (amount: number) => amount };
}
export function same<T>(value: T) {
  return value;
}
export const twice = (client: number) => {
  const real = client;
  return real;
};
export class FakeStore { // expect: NMK401
  rows: string[] = [];
  add(row: string) {
    this.rows.push(row);
  }
}
