import { test } from "../fixtures";
import { runner } from "../doubles"; // $ ReexportedDouble
import { sinon } from "../doubles"; // $ ReexportedDouble
import { send } from "../doubles"; // $ ReexportedDouble
import { makeClient, makeOrder, Real } from "../doubles";

test("a fixture", async ({
  mailer, // $ DoubleFixtureElsewhere
  order,
}) => {
  await mailer(order);
  sendMail("hello"); // $ DoubleFixtureElsewhere
  fetch(baseUrl);
});

test("values", async () => {
  const save = runner.fn();
  sinon.stub(new Real(), "load");
  send(save);
  const client = makeClient(); // $ DoubleThroughCalls
  client(makeOrder());
});
