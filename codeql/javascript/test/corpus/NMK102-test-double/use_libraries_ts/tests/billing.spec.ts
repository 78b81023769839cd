// NMK102-test-double/use-libraries.ts
import * as td from "testdouble"; // $ NMK101
import { anything, instance, mock, verify, when } from "ts-mockito"; // $ NMK101
import * as TypeMoq from "typemoq"; // $ NMK101
import { mockDeep } from "jest-mock-extended"; // $ NMK101
import { createMock } from "@golevelup/ts-jest"; // $ NMK101
import { Substitute } from "@fluffy-spoon/substitute"; // $ NMK101
import { when as given } from "jest-when"; // $ NMK101

import { Billing, Gateway } from "../src/billing";

const pay = td.func("pay"); // $ NMK102
td.when(pay(td.matchers.anything())).thenReturn(true); // $ NMK102
const gateway = mock(Gateway); // $ NMK102
const typed = mock<Gateway>(); // $ NMK102
when(gateway.pay(anything())).thenResolve("ok"); // $ NMK102
const usual = TypeMoq.Mock.ofType<Gateway>(); // $ NMK102
const deep = mockDeep<Gateway>(); // $ NMK102
const made = createMock<Gateway>({ pay: async () => "ok" }); // $ NMK102
const euro = "💶"; const thing = Substitute.for<Gateway>(); // $ NMK102
given(pay).calledWith(1).mockReturnValue(2); // $ NMK102 NMK109

it("pays", async () => {
  const billing = new Billing(instance(gateway)); // $ NMK102
  await billing.run();
  verify(gateway.pay(anything())).once(); // $ NMK102
  expect(await billing.when("2024-01-01")).toBe(euro); // ok: a method of that name
  expect(billing.instance).toBe("eu-1"); // ok: a field of that name
  return [typed, usual, deep, made, thing];
});

it("pays the sandbox", async () => {
  const real = new Billing(new Gateway({ url: process.env.SANDBOX_URL })); // ok: the vendor's sandbox
  await expect(real.run()).resolves.toBe("ok"); // ok: a real answer
});
