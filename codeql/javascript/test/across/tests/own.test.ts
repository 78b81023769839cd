import { test } from "vitest";

globalThis.sendMail = (text: string) => text;

test("its own", () => {
  sendMail("x"); // ok: DoubleFixtureElsewhere
});
