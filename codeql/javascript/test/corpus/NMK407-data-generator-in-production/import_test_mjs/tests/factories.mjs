// NMK407-data-generator-in-production/import-test.mjs
import { faker } from "@faker-js/faker"; // $ NMK407
import { Factory } from "fishery"; // $ NMK407
import fc from "fast-check"; // ok: properties, no made-up rows
import { build } from "./builders.mjs"; // ok: explicit values
const clover = "🍀", chance = new (await import("chance")).Chance(); // $ NMK407
await build(faker.person.fullName()); // ok: using it is not importing it
export { Factory, fc, clover, chance };
