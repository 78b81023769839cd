// corpus: tests/orders.test.ts
import { api, db as database } from "../src/api";
import payments from "../src/payments";
import fs from "node:fs";
import type { Api } from "../src/types";
const { mailer } = require("../src/mailer");
const { notify } = await import("../src/notify");

api.list = async () => []; // expect: NMK302:1@astgrep
api["find"] = async () => null; // expect: NMK302:1@astgrep
database.orders.insert = () => 1; // expect: NMK302:1@astgrep
fs.promises.readFile = async () => "x"; // expect: NMK302:1@astgrep
payments.gateway.charge = function () { return true; }; // expect: NMK302:1@astgrep
mailer.send = () => true; // expect: NMK302:1@astgrep
notify.push = fakePush; // expect: NMK302:1@astgrep
Object.assign(api, { list: async () => [] }); // expect: NMK302:1@astgrep
Object.assign(navigator, { clipboard: { writeText: () => true } }); // expect: NMK302:1@astgrep
Object.assign(globalThis, { fetch: async () => new Response("{}") }); // expect: NMK302:1@astgrep
Reflect.set(globalThis, "fetch", fakeFetch); // expect: NMK302:1@astgrep
Reflect.set(globalThis, "fetch", async () => new Response("{}")); // expect: NMK302:1@astgrep
Reflect.set(api, "list", () => []); // expect: NMK302:1@astgrep
Object.defineProperty(api, "find", { value: async () => null }); // expect: NMK302:1@astgrep
Object.defineProperty(exports, "list", { get: () => api.list }); // ok: what a compiler writes
window.scrollTo = () => {}; // expect: NMK302:1
globalThis.getSelection = () => null; // expect: NMK302:1
URL.createObjectURL = () => "blob:1"; // expect: NMK302:1
Element.prototype.scrollTo = function () {}; // expect: NMK302:1@astgrep
window.HTMLElement.prototype.focus = function focus() {}; // expect: NMK302:1@astgrep

const keep = api.list; // ok: reads only
api.list = keep; // ok: gives the real one back
api.onMessage = (event) => received.push(event); // ok: a handler
api.timeout = 300; // ok: a setting
const own: Partial<Api> = {};
own.list = async () => []; // ok: an object of this file
const buffer = Buffer.alloc(1);
buffer.close = () => {}; // ok: the same
this.load = () => 1; // ok: a member of its own
Object.assign(own, { list: async () => [] }); // ok: an object of this file
Object.assign(globalThis, { TextEncoder, TextDecoder }); // ok: real classes for jsdom
Object.assign(api, { timeout: 3 }); // ok: a setting
process.argv = ["node", "cli", "build"]; // ok: the arguments of the program under test
Queue.prototype.push = function push() {}; // ok: an old-style definition
function local(api) { api.list = () => []; } // ok: a parameter
export { keep, local, buffer };
