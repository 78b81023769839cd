// corpus: tests/factories.mjs
import { faker } from "@faker-js/faker"; // expect: NMK407:1
import { Factory } from "fishery"; // expect: NMK407
import fc from "fast-check"; // ok: properties, no made-up rows
import { build } from "./builders.mjs"; // ok: explicit values
const clover = "🍀", chance = new (await import("chance")).Chance(); // expect: NMK407:41
await build(faker.person.fullName()); // ok: using it is not importing it
export { Factory, fc, clover, chance };
