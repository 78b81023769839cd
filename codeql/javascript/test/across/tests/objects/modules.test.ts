import * as shared from "../shared"; // $ ReexportedDouble
import * as doubles from "../doubles"; // ok: ReexportedDouble
import * as unit from "../unit/real"; // ok: ReexportedDouble

test("members", () => {
  shared.client.pay(shared.order);
  shared.makeClient(); // $ DoubleThroughCalls
  shared.makeOrder(); // ok: DoubleThroughCalls
  new doubles.Real(); // ok: DoubleThroughCalls
  unit.orders.list(); // ok: DoubleThroughCalls
  doubles.makeClient(); // $ DoubleThroughCalls
});
