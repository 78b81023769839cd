import { test, vi } from "vitest";
import * as services from "../src/services"; // ok: ReexportedDouble
import { Cart, OrderService, order } from "../src/services"; // ok: ReexportedDouble
import { client, gateway, pair, real, Gateway, Holder } from "./doubles"; // $ ReexportedDouble
import { FakeGateway } from "./doubles"; // $ ReexportedDouble
import { makeClient, makeGateway, makeOrder, makeReal } from "./doubles"; // ok: ReexportedDouble

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
  new OrderService(real); // ok: ApplicationOnDouble
  new OrderService(new Gateway()); // ok: ApplicationOnDouble
  new OrderService(makeOrder()); // ok: ApplicationOnDouble
  new OrderService(makeReal()); // ok: ApplicationOnDouble
  new OrderService(1); // ok: ApplicationOnDouble
  new OrderService(client.order); // ok: ApplicationOnDouble
  new Cart(); // ok: ApplicationOnDouble
});

test("own", () => {
  const own = vi.fn();
  new OrderService(own); // ok: ApplicationOnDouble
  new OrderService(vi.fn()); // ok: ApplicationOnDouble
  order(client); // ok: ApplicationOnDouble
  new Holder(client); // ok: ApplicationOnDouble
  new Gateway(); // ok: ApplicationOnDouble
  new Map([[1, client]]); // ok: ApplicationOnDouble
});
