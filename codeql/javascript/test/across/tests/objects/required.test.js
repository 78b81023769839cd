const { client, order } = require("../legacy"); // $ ReexportedDouble
const legacy = require("../legacy"); // ok: ReexportedDouble
const { makeOrder, makeStub } = require("../legacy"); // ok: ReexportedDouble

test("required", () => {
  client.pay(order);
  legacy.makeStub(); // $ DoubleThroughCalls
  makeOrder(); // ok: DoubleThroughCalls
  makeStub(); // $ DoubleThroughCalls
});
