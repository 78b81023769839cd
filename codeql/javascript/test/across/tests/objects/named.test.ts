import { test, vi } from "vitest";
import { client } from "../shared"; // $ ReexportedDouble
import { pair as two } from "../shared"; // $ ReexportedDouble
import { spy } from "../shared"; // $ ReexportedDouble
import { chained } from "../shared"; // $ ReexportedDouble
import { narrowed } from "../shared"; // $ ReexportedDouble
import { chosen } from "../shared"; // $ ReexportedDouble
import { frozen } from "../shared"; // $ ReexportedDouble
import { nested } from "../shared"; // $ ReexportedDouble
import { renamed } from "../shared"; // $ ReexportedDouble
import { FakeGateway, Gateway } from "../shared"; // $ ReexportedDouble
import { gateway } from "../shared"; // $ ReexportedDouble
import byDefault from "../shared"; // $ ReexportedDouble
import { order } from "../shared"; // ok: ReexportedDouble
import { real } from "../shared"; // ok: ReexportedDouble
import { list, calls, handlers } from "../shared"; // ok: ReexportedDouble
import type { FakeGateway as GatewayType } from "../shared"; // ok: ReexportedDouble
import { type FakeGateway as Other } from "../shared"; // ok: ReexportedDouble
import { makeClient, makeOrder, makeReal, makeBoth, makeGateway } from "../shared"; // ok: ReexportedDouble
import { connect, makers, keep, silent, Builder } from "../shared"; // ok: ReexportedDouble
import { makeClient as build } from "../unit"; // ok: ReexportedDouble
import { api, orders } from "../unit"; // $ ReexportedDouble
import { Gateway as Plain } from "../shared"; // ok: ReexportedDouble

const own = () => ({ pay: vi.fn() });

test("all", async () => {
  client.pay(two, spy, chained, narrowed, chosen, frozen, nested, renamed);
  new FakeGateway().pay(new Gateway().pay(gateway.sent.length + order.id));
  byDefault.pay(real, list, calls(), handlers.pay());
  const typed: GatewayType | Other | Plain | undefined = undefined;
  makeClient().pay(typed); // $ DoubleThroughCalls
  makeOrder(); // ok: DoubleThroughCalls
  makeReal(); // ok: DoubleThroughCalls
  makeBoth(); // $ DoubleThroughCalls
  makeGateway(); // $ DoubleThroughCalls
  await connect(); // $ DoubleThroughCalls
  makers.client(); // $ DoubleThroughCalls
  makers.order(); // ok: DoubleThroughCalls
  keep(vi.fn()); // ok: DoubleThroughCalls
  silent(); // ok: DoubleThroughCalls
  new Builder().build(); // $ DoubleThroughCalls
  new Builder().buildReal(); // ok: DoubleThroughCalls
  build(); // $ DoubleThroughCalls
  own().pay(api, orders); // ok: DoubleThroughCalls
});
