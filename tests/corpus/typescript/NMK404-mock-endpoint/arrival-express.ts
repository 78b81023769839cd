// corpus: src/server/routes.ts
import express from "express";
import { mockOrders, buildMockUser } from "../data/seed";
const router = express.Router();
const MOCK_ROWS = [{ id: 1 }]; // expect: NMK403
const usersMock = [{ id: 2 }]; // expect: NMK403
router.get("/a", (req, res) => res.json(mockOrders)); // expect: NMK404
router.get("/b", async (req, res) => { res.status(200).send({ rows: MOCK_ROWS }); }); // expect: NMK404
router.get("/c", (req, res) => { const rows = MOCK_ROWS.slice(0, 2); return res.json(rows); }); // expect: NMK404@astgrep
router.get("/d", (req, res) => { const result = { data: mockOrders }; res.json(result); }); // expect: NMK404@astgrep
router.post("/e", (req, res) => res.json({ ok: true, user: buildMockUser() })); // expect: NMK404
router.get("/f", (_, res) => { let out; out = [...usersMock]; res.json(out); }); // expect: NMK404
router.route("/g").get((req, res) => res.json(usersMock)); // expect: NMK404
app.use((req, res) => res.end(JSON.stringify(mockOrders))); // expect: NMK404
router.get("/h", handler);
function handler(req, res) { res.json(mockOrders); } // expect: NMK404
router.get("/i", (req, res) => res.render("orders", { orders: mockOrders })); // expect: NMK404@astgrep
router.get("/j", async (req, res) => { try { res.json(await db.orders()); } catch (e) { res.json(mockOrders); } }); // expect: NMK404
router.get("/k", (req, res) => res.json(db.rows ?? mockOrders)); // expect: NMK504
router.get("/l", (req, res) => { res.json(await orders()); }); // ok: the real rows
router.get("/m", (req, res) => res.json({ error: "no mock data" })); // ok: words
