// NMK407-data-generator-in-production/import.ts
import { faker } from "@faker-js/faker"; // $ NMK407
import { faker as german } from "@faker-js/faker/locale/de"; // $ NMK407
import casual from "casual"; // $ NMK407
import Chance = require("chance"); // $ NMK407
import * as falso from "@ngneat/falso"; // $ NMK407
import { generateMock } from "@anatine/zod-mock"; // $ NMK407
export { Factory } from "fishery"; // $ NMK407

import type { Faker } from "@faker-js/faker"; // ok: a type
import { type Sex } from "@faker-js/faker"; // ok: all of it types
import { chance } from "./chance"; // ok: a module of our own
import { faker as own } from "@acme/faker"; // ok: another package
import { nanoid } from "nanoid"; // ok: real identifiers

const die = "🎲"; const rosie = require("rosie"); // $ NMK407
const word = "@faker-js/faker"; // ok: a word in a string
export const rows = async () => (await import("json-schema-faker")).default; // $ NMK407
export default [faker, german, casual, Chance, falso, generateMock, chance, own, nanoid, die, rosie, word];
export type { Faker, Sex };
