// corpus: src/deps.ts
import { Memory, Stripe } from "./pay";
const backends = { production: Stripe, test: Memory };
const hosts = { production: "shop.example.org", test: "test.example.org" };
const makers = { production: () => new Stripe("größe"), test: () => new Memory() } as const;
const configs = { production: { client: "pg" }, test: { client: "sqlite" } };
const tables = { orders: Stripe, carts: Memory };
const stage = process.env.STAGE ?? "development";
export const backend = new backends[process.env.NODE_ENV](); // expect: NMK501:28@astgrep
export const maker = "größe" + makers[stage]; // expect: NMK501:32@astgrep
export const isMemory = stage === "test"; // expect: NMK501:25
export const config = configs[process.env.NODE_ENV]; // ok: the settings of all stages
export const host = hosts[process.env.NODE_ENV]; // ok: the address of an environment
export const table = tables[process.env.NODE_ENV]; // ok: no stage among the keys
export const first = backends.test; // ok: nobody is asked
export const named = backends[process.env.BACKEND]; // ok: no name of a stage
export const isOld = stage === "production"; // ok: another stage
