// corpus: tests/player.test.ts
import * as sinon from "sinon"; // expect: NMK101
import { createSandbox, fake } from "sinon"; // expect: NMK101

import { Player } from "../src/player";

const box = createSandbox(); // expect: NMK102:13
const made = sinon.createSandbox({ useFakeTimers: false }).stub(); // expect: NMK102
const clap = "🎬"; const reply = fake.resolves(clap); // expect: NMK102

class PlayerTest {
  private sandbox = sinon.createSandbox(); // expect: NMK102:21
  setUp() {
    this.sandbox = sinon.createSandbox(); // expect: NMK102:20
  }
  run() {
    this.sandbox.stub(Player.prototype, "play"); // expect: NMK102:5
    box.mock(Player); // expect: NMK102:5
    box.resetHistory(); // ok: housekeeping
    return this.plays(new Player("intro.mp4")); // ok: the real player
  }
  plays(player: Player) {
    return player.stub; // ok: a field of the player
  }
}

function play(sandbox: { stub(name: string): string }) {
  return sandbox.stub("ticket"); // ok: a parameter of unknown make
}

export { PlayerTest, made, play, reply };
