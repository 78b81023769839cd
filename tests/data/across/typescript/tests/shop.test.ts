import { test } from "./fixtures";

test("mail", async ({ mailer }) => { // expect: NMK602
  await mailer("x");
});

test("order", async ({ order }) => { // ok: a real order
  await order.id;
});
