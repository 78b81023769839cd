// mixed/shadowing-parameter.ts
import { vi } from "vitest";

// what a parameter list only mentions shadows nothing: a default, a type, a key, a name in a type
export function make(send = vi.fn()) { // $ NMK102
  return { send, log: vi.fn() }; // $ NMK102
}
export function typed(kind: "a" | "b", make: (vi: number) => string) {
  return vi.fn(() => make(1) + kind); // $ NMK102
}
const keyed = ({ vi: other, size = vi.fn() }: Options) => vi.fn(() => other + size); // $ NMK102
const listed = ([first = vi]: Runner[]) => vi.fn(() => first); // $ NMK102
class Box {
  constructor(private readonly send: (vi: number) => string) {}
  open() {
    return vi.fn(this.send); // $ NMK102
  }
  take(close = () => vi) { // not reported by CodeQL
    return vi.fn(close); // $ NMK102
  }
}

// a parameter's own name does, in whatever pattern it stands
export function given(vi: Runner) {
  return vi.fn(); // ok: the parameter
}
export const taken = ({ tools: { vi } }: Options) => vi.fn(); // ok: the same
export const renamed = ({ runner: vi }: Options) => vi.fn(); // ok: the same
export const byDefault = ({ vi = runner }: Options) => vi.fn(); // ok: the same
export const first = ([vi]: Runner[]) => vi.fn(); // ok: the same
export const rest = (...vi: Runner[]) => vi.fn(); // ok: the same
export const otherwise = ([vi = runner]: Runner[]) => vi.fn(); // ok: the same
export const optional = (vi?: Runner) => vi?.fn(); // ok: the same
export const short = async vi => vi.fn(); // ok: the same
export function caught() {
  try {
    return given(runner);
  } catch ({ vi }) {
    return vi.fn(); // ok: what was thrown
  }
}
