// NMK401-hand-written-double/define-types.test.ts
import type { Config, Gateway } from "../src/gateway";
import { type Mailer, UserRepository } from "@/mail";
import { S3Client } from "@aws-sdk/client-s3";

const gateway: Gateway = { charge: async () => true }; // not reported by CodeQL
const other: Gateway = { charge: () => ({ id: 1 }), refund() { return null; } }; // not reported by CodeQL
run({ send: () => Promise.resolve(1) } satisfies Mailer); // not reported by CodeQL
class Answers implements Gateway { // not reported by CodeQL
  async charge() {
    return true;
  }
}
class Rows extends UserRepository { // not reported by CodeQL
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
