import { test } from "vitest";
import { Cart, OrderService } from "../../src/services";
import * as doubles from "../doubles"; // $ ReexportedDouble

test("on doubles", () => {
  new OrderService(doubles.client); // $ ApplicationOnDouble
  new OrderService(doubles.makeClient()); // $ DoubleThroughCalls ApplicationOnDouble
  new OrderService(new doubles.FakeGateway()); // $ ApplicationOnDouble
});

test("on real ones", () => {
  new OrderService(doubles.real); // ok: ApplicationOnDouble
  new OrderService(doubles.makeOrder()); // ok: ApplicationOnDouble
  new Cart(); // ok: ApplicationOnDouble
});
