import { test } from "vitest";
import { real, stubbed, again, narrowed } from "./extended"; // ok: ReexportedDouble
import { test as other } from "./fixtures"; // ok: ReexportedDouble
import "./globals-by-import";

test("real service", async () => {
  await fetch("http://localhost:8080/orders"); // ok: DoubleFixtureElsewhere
  pay(1); // ok: DoubleFixtureElsewhere
  sendMail("x"); // $ DoubleFixtureElsewhere
  charge(1); // $ DoubleFixtureElsewhere
  log("x"); // ok: DoubleFixtureElsewhere
});

real("another fixture of the same file", async ({ gateway }) => { // ok: DoubleFixtureElsewhere
  await gateway.pay();
});

stubbed("the stub", async ({
  gateway, // $ DoubleFixtureElsewhere
}) => {
  await gateway.pay();
});

again("made of the stub", async ({
  gateway, // $ DoubleFixtureElsewhere
  order, // ok: DoubleFixtureElsewhere
}) => {
  await gateway.pay(order);
});

narrowed("made of the stub with a real one", async ({ gateway }) => { // ok: DoubleFixtureElsewhere
  await gateway.pay();
});

other("nested", async ({
  mailer, // $ DoubleFixtureElsewhere
}) => {
  await mailer();
});
