// corpus: tests/queue.test.ts
import { expect, it, jest, mock, vi } from "bun:test";

import { createQueue } from "../src/queue";

const publish = mock(() => 1); // expect: NMK102:17
const consume = mock<(id: string) => void>(() => {}); // expect: NMK102
const ack = jest.fn(); // expect: NMK102
const nack = vi.fn(); // expect: NMK102
const also = mock.fn; // expect: NMK102:14

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
