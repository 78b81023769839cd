// corpus: tests/billing.spec.ts
import * as td from "testdouble"; // expect: NMK101
import { anything, instance, mock, verify, when } from "ts-mockito"; // expect: NMK101
import * as TypeMoq from "typemoq"; // expect: NMK101
import { mockDeep } from "jest-mock-extended"; // expect: NMK101
import { createMock } from "@golevelup/ts-jest"; // expect: NMK101
import { Substitute } from "@fluffy-spoon/substitute"; // expect: NMK101
import { when as given } from "jest-when"; // expect: NMK101:1

import { Billing, Gateway } from "../src/billing";

const pay = td.func("pay"); // expect: NMK102:13
td.when(pay(td.matchers.anything())).thenReturn(true); // expect: NMK102:1
const gateway = mock(Gateway); // expect: NMK102:17
const typed = mock<Gateway>(); // expect: NMK102
when(gateway.pay(anything())).thenResolve("ok"); // expect: NMK102:1
const usual = TypeMoq.Mock.ofType<Gateway>(); // expect: NMK102:15
const deep = mockDeep<Gateway>(); // expect: NMK102
const made = createMock<Gateway>({ pay: async () => "ok" }); // expect: NMK102
const euro = "💶"; const thing = Substitute.for<Gateway>(); // expect: NMK102:33
given(pay).calledWith(1).mockReturnValue(2); // expect: NMK102 NMK109

it("pays", async () => {
  const billing = new Billing(instance(gateway)); // expect: NMK102:31
  await billing.run();
  verify(gateway.pay(anything())).once(); // expect: NMK102
  expect(await billing.when("2024-01-01")).toBe(euro); // ok: a method of that name
  expect(billing.instance).toBe("eu-1"); // ok: a field of that name
  return [typed, usual, deep, made, thing];
});

it("pays the sandbox", async () => {
  const real = new Billing(new Gateway({ url: process.env.SANDBOX_URL })); // ok: the vendor's sandbox
  await expect(real.run()).resolves.toBe("ok"); // ok: a real answer
});
