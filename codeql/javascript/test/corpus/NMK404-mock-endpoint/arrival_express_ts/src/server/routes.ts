// NMK404-mock-endpoint/arrival-express.ts
import express from "express";
import { mockOrders, buildMockUser } from "../data/seed";
const router = express.Router();
const MOCK_ROWS = [{ id: 1 }]; // $ NMK403
const usersMock = [{ id: 2 }]; // $ NMK403
router.get("/a", (req, res) => res.json(mockOrders)); // $ NMK404
router.get("/b", async (req, res) => { res.status(200).send({ rows: MOCK_ROWS }); }); // $ NMK404
router.get("/c", (req, res) => { const rows = MOCK_ROWS.slice(0, 2); return res.json(rows); }); // not reported by CodeQL
router.get("/d", (req, res) => { const result = { data: mockOrders }; res.json(result); }); // not reported by CodeQL
router.post("/e", (req, res) => res.json({ ok: true, user: buildMockUser() })); // $ NMK404
router.get("/f", (_, res) => { let out; out = [...usersMock]; res.json(out); }); // $ NMK404
router.route("/g").get((req, res) => res.json(usersMock)); // $ NMK404
app.use((req, res) => res.end(JSON.stringify(mockOrders))); // $ NMK404
router.get("/h", handler);
function handler(req, res) { res.json(mockOrders); } // $ NMK404
router.get("/i", (req, res) => res.render("orders", { orders: mockOrders })); // not reported by CodeQL
router.get("/j", async (req, res) => { try { res.json(await db.orders()); } catch (e) { res.json(mockOrders); } }); // $ NMK404
router.get("/k", (req, res) => res.json(db.rows ?? mockOrders)); // $ NMK504
router.get("/l", (req, res) => { res.json(await orders()); }); // ok: the real rows
router.get("/m", (req, res) => res.json({ error: "no mock data" })); // ok: words
