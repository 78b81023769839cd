// NMK102-test-double/use-bun.ts
import { expect, it, jest, mock, vi } from "bun:test";

import { createQueue } from "../src/queue";

const publish = mock(() => 1); // $ NMK102
const consume = mock<(id: string) => void>(() => {}); // $ NMK102
const ack = jest.fn(); // $ NMK102
const nack = vi.fn(); // $ NMK102
const also = mock.fn; // $ NMK102

it("publishes", async () => {
  const queue = await createQueue({ url: "redis://localhost:6379" }); // ok: a real server
  await queue.publish("intro.mp4");
  expect(await queue.size()).toBe(1);
  mock.restore(); // ok: restores the real thing
  mock.clearAllMocks(); // ok: housekeeping
  const mocks = [publish, consume, ack, nack, also];
  mocks.map((mock) => mock()); // ok: a parameter of that name
  return queue.close();
});
