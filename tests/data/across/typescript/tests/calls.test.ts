import * as helpers from "./helpers"; // expect: NMK601
import { client } from "./helpers"; // expect: NMK601
import { FakeStore as Store } from "./helpers"; // expect: NMK601
import { till } from "./index"; // expect: NMK601
const { client: late } = await import("./helpers"); // expect: NMK601
import { makeClient, makeLater, makeReal, real, same, twice } from "./helpers";

test("calls", () => {
  const one = makeClient("a"); // expect: NMK603
  const two = helpers.makeLater(); // expect: NMK603
  makeLater().pay(1); // expect: NMK603
  helpers.client.pay(1);
  makeReal().pay(1); // ok: a real one
  real.pay(1); // ok: a real one
  same(client); // ok: what it is given
  twice(1); // ok: its parameter, not the double of the same name
  [1].map((makeClient) => makeClient); // ok: a name of its own
  return [one, two, new Store(), till, late];
});

function local(makeClient: () => number) {
  return makeClient(); // ok: a parameter
}
