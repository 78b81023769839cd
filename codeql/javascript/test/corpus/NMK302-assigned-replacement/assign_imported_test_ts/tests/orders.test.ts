// NMK302-assigned-replacement/assign-imported.test.ts
import { api, db as database } from "../src/api";
import payments from "../src/payments";
import fs from "node:fs";
import type { Api } from "../src/types";
const { mailer } = require("../src/mailer");
const { notify } = await import("../src/notify");

api.list = async () => []; // not reported by CodeQL
api["find"] = async () => null; // not reported by CodeQL
database.orders.insert = () => 1; // not reported by CodeQL
fs.promises.readFile = async () => "x"; // not reported by CodeQL
payments.gateway.charge = function () { return true; }; // not reported by CodeQL
mailer.send = () => true; // not reported by CodeQL
notify.push = fakePush; // not reported by CodeQL
Object.assign(api, { list: async () => [] }); // not reported by CodeQL
Object.assign(navigator, { clipboard: { writeText: () => true } }); // not reported by CodeQL
Object.assign(globalThis, { fetch: async () => new Response("{}") }); // not reported by CodeQL
Reflect.set(globalThis, "fetch", fakeFetch); // not reported by CodeQL
Reflect.set(globalThis, "fetch", async () => new Response("{}")); // not reported by CodeQL
Reflect.set(api, "list", () => []); // not reported by CodeQL
Object.defineProperty(api, "find", { value: async () => null }); // not reported by CodeQL
Object.defineProperty(exports, "list", { get: () => api.list }); // ok: what a compiler writes
window.scrollTo = () => {}; // $ NMK302
globalThis.getSelection = () => null; // $ NMK302
URL.createObjectURL = () => "blob:1"; // $ NMK302
Element.prototype.scrollTo = function () {}; // not reported by CodeQL
window.HTMLElement.prototype.focus = function focus() {}; // not reported by CodeQL

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
