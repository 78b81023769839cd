import { test, vi } from "vitest";
import * as services from "../src/services";
import { Cart, OrderService, order } from "../src/services";
import { client, gateway, pair, real, Gateway, Holder } from "./doubles"; // $ ReexportedDouble
import { FakeGateway } from "./doubles"; // $ ReexportedDouble
import { makeClient, makeGateway, makeOrder, makeReal } from "./doubles";

test("given", () => {
  new OrderService(client); // $ ApplicationOnDouble
  new OrderService(real, gateway); // $ ApplicationOnDouble
  new services.OrderService(client); // $ ApplicationOnDouble
  new OrderService(new FakeGateway()); // $ ApplicationOnDouble
  new OrderService(makeClient()); // $ DoubleThroughCalls ApplicationOnDouble
  const made = makeGateway(); // $ DoubleThroughCalls
  new OrderService(made); // $ ApplicationOnDouble
  new OrderService(pair); // $ ApplicationOnDouble
  new OrderService([client]); // $ ApplicationOnDouble
  new OrderService({ gateway: client }); // $ ApplicationOnDouble
  new OrderService(client as unknown as Gateway); // $ ApplicationOnDouble
  return new OrderService(client.pay); // $ ApplicationOnDouble
});

test("real", () => {
  new OrderService(real);
  new OrderService(new Gateway());
  new OrderService(makeOrder());
  new OrderService(makeReal());
  new OrderService(1);
  new OrderService(client.order);
  new Cart();
});

test("own", () => {
  const own = vi.fn();
  new OrderService(own);
  new OrderService(vi.fn());
  order(client);
  new Holder(client);
  new Gateway();
  new Map([[1, client]]);
});
