import sinon from "sinon"; // expect: NMK101
import { makeOrder } from "./orders";

export { vi as runner } from "vitest"; // expect: NMK102
export { sinon, makeOrder };
export * from "vitest";
export * as kit from "vitest";
