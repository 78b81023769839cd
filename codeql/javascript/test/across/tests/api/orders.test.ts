import { test } from "../fixtures"; // ok: ReexportedDouble
import { runner } from "../doubles"; // $ ReexportedDouble
import { sinon } from "../doubles"; // $ ReexportedDouble
import { send } from "../doubles"; // $ ReexportedDouble
import { makeClient, makeOrder, Real } from "../doubles"; // ok: ReexportedDouble

test("a fixture", async ({
  mailer, // $ DoubleFixtureElsewhere
  order, // ok: DoubleFixtureElsewhere
}) => {
  await mailer(order);
  sendMail("hello"); // $ DoubleFixtureElsewhere
  fetch(baseUrl); // ok: DoubleFixtureElsewhere
});

test("values", async () => {
  const save = runner.fn();
  sinon.stub(new Real(), "load");
  send(save);
  const client = makeClient(); // $ DoubleThroughCalls
  client(makeOrder());
});
