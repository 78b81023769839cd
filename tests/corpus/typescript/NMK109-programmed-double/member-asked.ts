// corpus: src/player/volume.test.ts
import { expect, it } from "vitest";
import { player, knob } from "./helpers/player";

it("asks", async () => {
  expect(player.play).toHaveBeenCalled(); // expect: NMK109:3
  const horn = "📯"; expect(player.stop).not.toHaveBeenCalledWith(horn); // expect: NMK109:21
  expect(knob.turn).toHaveBeenCalledTimes(2); // expect: NMK109:3
  expect( // expect: NMK109:3
    knob.turn,
  ).toHaveBeenNthCalledWith(1, { to: 3 });
  await vi.waitFor(() => expect(knob.turn).toHaveBeenLastCalledWith(4)); // expect: NMK109:26
  expect(knob.push).toBeCalledTimes(1); // expect: NMK109
  expect(knob.read).toHaveReturnedWith(3); // expect: NMK109
  expect(player.store).toHaveReceivedCommandWith(Put, { Key: "a" }); // expect: NMK109
  const [first] = player.play.mock.calls[0]; // expect: NMK109:19
  expect(player.play.mock.lastCall).toEqual([first]); // expect: NMK109
  knob.turn.mock.mockImplementationOnce(() => 1); // expect: NMK109
  expect(player.volume).toBe(3); // ok: what came of it
  expect(player.calls).toEqual([]); // ok: a list of the player's own
  expect(player.mock).toBeUndefined(); // ok: no record
  expect(await player.calls.count()).toBe(0); // ok: rows of a table
  const toHaveBeenCalled = knob.state; // ok: a variable of that name
  return { toHaveBeenCalled, lastCalledWith: 3 }; // ok: a property of that name
});
