// NMK109-programmed-double/member-asked.ts
import { expect, it } from "vitest";
import { player, knob } from "./helpers/player";

it("asks", async () => {
  expect(player.play).toHaveBeenCalled(); // $ NMK109
  const horn = "📯"; expect(player.stop).not.toHaveBeenCalledWith(horn); // $ NMK109
  expect(knob.turn).toHaveBeenCalledTimes(2); // $ NMK109
  expect( // $ NMK109
    knob.turn,
  ).toHaveBeenNthCalledWith(1, { to: 3 });
  await vi.waitFor(() => expect(knob.turn).toHaveBeenLastCalledWith(4)); // $ NMK109
  expect(knob.push).toBeCalledTimes(1); // $ NMK109
  expect(knob.read).toHaveReturnedWith(3); // $ NMK109
  expect(player.store).toHaveReceivedCommandWith(Put, { Key: "a" }); // $ NMK109
  const [first] = player.play.mock.calls[0]; // $ NMK109
  expect(player.play.mock.lastCall).toEqual([first]); // $ NMK109
  knob.turn.mock.mockImplementationOnce(() => 1); // $ NMK109
  expect(player.volume).toBe(3); // ok: what came of it
  expect(player.calls).toEqual([]); // ok: a list of the player's own
  expect(player.mock).toBeUndefined(); // ok: no record
  expect(await player.calls.count()).toBe(0); // ok: rows of a table
  const toHaveBeenCalled = knob.state; // ok: a variable of that name
  return { toHaveBeenCalled, lastCalledWith: 3 }; // ok: a property of that name
});
