// corpus: src/chat/page.ts
import { IPhoneMock } from "@shop/ui/iphone-mock"; // ok: a picture of a phone
import { frame } from "../laptop-mock"; // ok: a picture of a laptop
import { rule } from "./rules/no-module-mocking.js"; // ok: a rule of a linter
import { tools } from "./mock-tools"; // ok: tools that a model is told of
import { rows } from "./mock-rows"; // expect: NMK406
import { phones } from "./phone-mocks-api"; // expect: NMK406
export default [IPhoneMock, frame, rule, tools, rows, phones];
