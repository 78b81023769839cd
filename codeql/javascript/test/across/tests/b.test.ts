import { test } from "vitest";
import { real, stubbed, again, narrowed } from "./extended";
import { test as other } from "./fixtures";
import "./globals-by-import";

test("real service", async () => {
  await fetch("http://localhost:8080/orders");
  pay(1);
  sendMail("x"); // $ DoubleFixtureElsewhere
  charge(1); // $ DoubleFixtureElsewhere
  log("x");
});

real("another fixture of the same file", async ({ gateway }) => {
  await gateway.pay();
});

stubbed("the stub", async ({
  gateway, // $ DoubleFixtureElsewhere
}) => {
  await gateway.pay();
});

again("made of the stub", async ({
  gateway, // $ DoubleFixtureElsewhere
  order,
}) => {
  await gateway.pay(order);
});

narrowed("made of the stub with a real one", async ({ gateway }) => {
  await gateway.pay();
});

other("nested", async ({
  mailer, // $ DoubleFixtureElsewhere
}) => {
  await mailer();
});
