const { client, order } = require("../legacy"); // $ ReexportedDouble
const legacy = require("../legacy");
const { makeOrder, makeStub } = require("../legacy");

test("required", () => {
  client.pay(order);
  legacy.makeStub(); // $ DoubleThroughCalls
  makeOrder();
  makeStub(); // $ DoubleThroughCalls
});
