import { test } from "./fixtures";

test("gateway", async ({
  gateway, // $ DoubleFixtureElsewhere
  order,
}) => {
  await gateway.pay(order);
});

test("services", async ({
  services, // $ DoubleFixtureElsewhere
  url,
}) => {
  await services.pay(url);
});

test("client", async ({
  client, // $ DoubleFixtureElsewhere
  connect,
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
  unknown,
}) => {
  auto(unknown);
});

test("real", async ({ order, url }) => {
  await order(url);
});
