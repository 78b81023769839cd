// NMK302-assigned-replacement/assign-production.ts
import * as api from "./api";

const globalForPrisma = globalThis as unknown as { prisma?: object };
if (process.env.NODE_ENV !== "production") globalForPrisma.prisma = {}; // ok: one client per process
globalThis.fetch = (input, init) => fetch(input, { ...init, keepalive: true }); // ok: the rule is about tests
self.onmessage = (event) => postMessage(event.data); // ok: a worker
console.debug = () => {}; // ok: the same
Object.defineProperty(window, "version", { value: "🚀" }); // ok: the same
api.load = async () => []; // ok: the same
Queue.prototype.push = () => 0; // ok: the same
window.location.href = "/login"; // ok: a navigation
