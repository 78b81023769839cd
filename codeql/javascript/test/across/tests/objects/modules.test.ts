import * as shared from "../shared"; // $ ReexportedDouble
import * as doubles from "../doubles";
import * as unit from "../unit/real";

test("members", () => {
  shared.client.pay(shared.order);
  shared.makeClient(); // $ DoubleThroughCalls
  shared.makeOrder();
  new doubles.Real();
  unit.orders.list();
  doubles.makeClient(); // $ DoubleThroughCalls
});
