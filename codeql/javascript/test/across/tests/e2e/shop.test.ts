import { test } from "./fixtures";

test("gateway", async ({
  gateway, // $ DoubleFixtureElsewhere
  order, // ok: DoubleFixtureElsewhere
}) => {
  await gateway.pay(order);
});

test("services", async ({
  services, // $ DoubleFixtureElsewhere
  url, // ok: DoubleFixtureElsewhere
}) => {
  await services.pay(url);
});

test("client", async ({
  client, // $ DoubleFixtureElsewhere
  connect, // ok: DoubleFixtureElsewhere
}) => {
  await client.pay(connect);
});

test("make", async ({
  make, // $ DoubleFixtureElsewhere
}) => {
  make();
});

test("auto", async ({
  auto, // $ DoubleFixtureElsewhere
  unknown, // ok: DoubleFixtureElsewhere
}) => {
  auto(unknown);
});

test("real", async ({ order, url }) => { // ok: DoubleFixtureElsewhere
  await order(url);
});
