// corpus: src/api/app.ts
import { Hono } from "hono";
import { fakeInvoices } from "./data";
const assets = new Hono();
assets.get("/", (c) => c.json(fakeInvoices)); // expect: NMK404
assets.get("/x", async (c) => { return c.json({ data: fakeInvoices, total: 3 }); }); // expect: NMK404
assets.get("/y", (c) => c.text(JSON.stringify(fakeInvoices))); // expect: NMK404@astgrep
assets.get("/z", (c) => new Response(JSON.stringify(fakeInvoices))); // expect: NMK404
assets.get("/w", (c) => Response.json(fakeInvoices)); // expect: NMK404
fastify.get("/a", async () => fakeInvoices); // expect: NMK404
fastify.get("/b", async (request, reply) => { return { invoices: fakeInvoices }; }); // expect: NMK404
fastify.route({ method: "GET", url: "/c", handler: async () => fakeInvoices }); // expect: NMK404@astgrep
fastify.get("/d", { schema }, async (request, reply) => { reply.send(fakeInvoices); }); // expect: NMK404
server.route({ path: "/e", handler: (request, h) => h.response(fakeInvoices) }); // expect: NMK404@astgrep
ctx.body = fakeInvoices; // expect: NMK404@astgrep
router.get("/f", (ctx) => { ctx.body = { rows: fakeInvoices }; }); // expect: NMK404
new Elysia().get("/g", () => fakeInvoices); // expect: NMK404
