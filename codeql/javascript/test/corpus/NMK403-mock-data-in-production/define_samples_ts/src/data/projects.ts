// NMK403-mock-data-in-production/define-samples.ts
import { columns, type Project } from "./project";

export const SAMPLE_PROJECTS: Project[] = [{ id: "p1", title: "Harbour" }, { id: "p2", title: "Bridge" }]; // $ NMK403
const demoUsers = [{ name: "Ann", role: "admin" }] as const; // $ NMK403
const placeholderAssets = [{ "title": "Sunrise", seconds: 12 }] satisfies object[]; // $ NMK403
let hardcodedCustomers = [{ email: `ann@shop.test` }]; // $ NMK403
const invoiceExamples = [{ total: 3 }, { ownerId: 7 }]; // $ NMK403

const sampleRates = [{ hertz: 44_100 }]; // ok: no record of a thing
const placeholderNames = ["Ann", "Bob"]; // ok: no records
const demoUser = { id: 1, name: "Ann" }; // ok: one record, no list
const exampleRows = [{ id: columns.id, name: columns.name }]; // ok: nothing written down
const resampled = [{ id: 1, name: "Ann" }]; // ok: another word
const projects = [{ id: "p1", title: "Harbour" }]; // ok: no telling name
const sampleColumns = columns.map((id) => ({ id })); // ok: read from elsewhere
