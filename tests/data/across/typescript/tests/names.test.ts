import { runner } from "./support";
import { sinon, makeOrder } from "./support.js";
import { runner as again } from ".";
import { vi as ofAll, kit } from "./support";
import { runner as own } from "./own";
import { runner as outside } from "../../outside/support";
import { runner as missing } from "./missing";
import type { runner as typed } from "./support";
const { runner: later } = await import("./support");

test("names", () => {
  const save = runner.fn(); // expect: NMK102
  const send = again.fn(); // expect: NMK102
  sinon.stub(save, "x"); // expect: NMK102
  ofAll.fn(); // expect: NMK102
  kit.vi.fn(); // expect: NMK102
  later.fn(); // expect: NMK102
  own.fn("save"); // ok: a function of the project
  outside.fn(); // ok: outside of the project
  missing.fn(); // ok: nothing is known of it
  makeOrder(); // ok: a real order
  return send as unknown as typeof typed;
});
