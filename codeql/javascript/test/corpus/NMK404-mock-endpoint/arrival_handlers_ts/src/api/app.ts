// NMK404-mock-endpoint/arrival-handlers.ts
import { Hono } from "hono";
import { fakeInvoices } from "./data";
const assets = new Hono();
assets.get("/", (c) => c.json(fakeInvoices)); // $ NMK404
assets.get("/x", async (c) => { return c.json({ data: fakeInvoices, total: 3 }); }); // $ NMK404
assets.get("/y", (c) => c.text(JSON.stringify(fakeInvoices))); // not reported by CodeQL
assets.get("/z", (c) => new Response(JSON.stringify(fakeInvoices))); // $ NMK404
assets.get("/w", (c) => Response.json(fakeInvoices)); // $ NMK404
fastify.get("/a", async () => fakeInvoices); // $ NMK404
fastify.get("/b", async (request, reply) => { return { invoices: fakeInvoices }; }); // $ NMK404
fastify.route({ method: "GET", url: "/c", handler: async () => fakeInvoices }); // not reported by CodeQL
fastify.get("/d", { schema }, async (request, reply) => { reply.send(fakeInvoices); }); // $ NMK404
server.route({ path: "/e", handler: (request, h) => h.response(fakeInvoices) }); // not reported by CodeQL
ctx.body = fakeInvoices; // not reported by CodeQL
router.get("/f", (ctx) => { ctx.body = { rows: fakeInvoices }; }); // $ NMK404
new Elysia().get("/g", () => fakeInvoices); // $ NMK404
