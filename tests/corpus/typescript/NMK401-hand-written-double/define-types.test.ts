// corpus: tests/orders.test.ts
import type { Config, Gateway } from "../src/gateway";
import { type Mailer, UserRepository } from "@/mail";
import { S3Client } from "@aws-sdk/client-s3";

const gateway: Gateway = { charge: async () => true }; // expect: NMK401@astgrep
const other: Gateway = { charge: () => ({ id: 1 }), refund() { return null; } }; // expect: NMK401@astgrep
run({ send: () => Promise.resolve(1) } satisfies Mailer); // expect: NMK401@astgrep
class Answers implements Gateway { // expect: NMK401@astgrep
  async charge() {
    return true;
  }
}
class Rows extends UserRepository { // expect: NMK401@astgrep
  find() {
    return { id: 1 };
  }
  list() {
    return [];
  }
}
class Recorded implements Gateway { // ok: hands on to another one
  async charge(order: Order) {
    return await this.inner.charge(order);
  }
}
const handed: Gateway = { charge: async (order) => inner.charge(order) }; // ok: hands on
const config: Config = { retries: () => 1 }; // ok: settings
const bucket: S3Client = { send: async () => ({}) }; // ok: not a type of the project
const made: Gateway = createGateway(); // ok: the real one
const empty: Gateway = {}; // ok: no members
