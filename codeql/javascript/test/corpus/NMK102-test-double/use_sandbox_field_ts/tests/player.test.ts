// NMK102-test-double/use-sandbox-field.ts
import * as sinon from "sinon"; // $ NMK101
import { createSandbox, fake } from "sinon"; // $ NMK101

import { Player } from "../src/player";

const box = createSandbox(); // $ NMK102
const made = sinon.createSandbox({ useFakeTimers: false }).stub(); // $ NMK102
const clap = "🎬"; const reply = fake.resolves(clap); // $ NMK102

class PlayerTest {
  private sandbox = sinon.createSandbox(); // $ NMK102
  setUp() {
    this.sandbox = sinon.createSandbox(); // $ NMK102
  }
  run() {
    this.sandbox.stub(Player.prototype, "play"); // $ NMK102
    box.mock(Player); // $ NMK102
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
