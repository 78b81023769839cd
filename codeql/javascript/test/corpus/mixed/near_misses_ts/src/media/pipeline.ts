// mixed/near-misses.ts
import { InMemoryCache } from "@apollo/client"; // ok: a cache of Apollo
import { credentials } from "@grpc/grpc-js";
import { vi } from "date-fns/locale"; // ok: the Vietnamese locale
import type { Mock } from "vitest"; // ok: type-only

import { MediaClient } from "./generated/media";

const sampleRate = 48_000; // ok: audio
const samples = [0, 1, 2]; // ok: the same
const stub = new MediaClient("media:50051", credentials.createInsecure()); // ok: a gRPC stub
const cache = new InMemoryCache(); // ok: a real cache
const help = 'vi.mock("./db") replaces a module'; // ok: words
// jest.mock("./db") is banned here

class ListNode {
  next: ListNode | null = null;
  constructor(readonly value: number) {}
}

export function merge(nodes: ListNode[]) {
  const dummy = new ListNode(0); // ok: the head of a list
  let tail = dummy;
  for (const node of nodes) tail = tail.next = node;
  return dummy.next; // ok: the same
}

export function IPhoneMockup() { // ok: a design mock-up
  return "🎬";
}

export const locale = vi.formatDistance("xDays", 3); // ok: the locale
export const jest = (joke: string) => joke.length; // ok: a function of that name
export const isProduction = process.env.NODE_ENV === "production"; // ok: asks for production
export const report = (error: Error) => console.error(error); // ok: a real log
if (typeof window !== "undefined") window.location.href = "/start"; // ok: a navigation
export { cache, help, sampleRate, samples, stub };
export type { Mock };
