// NMK404-mock-endpoint/arrival-express.ts
import express from "express";
import { mockOrders, buildMockUser } from "../data/seed";
const router = express.Router();
const MOCK_ROWS = [{ id: 1 }]; // not reported by CodeQL
const usersMock = [{ id: 2 }]; // not reported by CodeQL
router.get("/a", (req, res) => res.json(mockOrders)); // not reported by CodeQL
router.get("/b", async (req, res) => { res.status(200).send({ rows: MOCK_ROWS }); }); // not reported by CodeQL
router.get("/c", (req, res) => { const rows = MOCK_ROWS.slice(0, 2); return res.json(rows); }); // not reported by CodeQL
router.get("/d", (req, res) => { const result = { data: mockOrders }; res.json(result); }); // not reported by CodeQL
router.post("/e", (req, res) => res.json({ ok: true, user: buildMockUser() })); // not reported by CodeQL
router.get("/f", (_, res) => { let out; out = [...usersMock]; res.json(out); }); // not reported by CodeQL
router.route("/g").get((req, res) => res.json(usersMock)); // not reported by CodeQL
app.use((req, res) => res.end(JSON.stringify(mockOrders))); // not reported by CodeQL
router.get("/h", handler);
function handler(req, res) { res.json(mockOrders); } // not reported by CodeQL
router.get("/i", (req, res) => res.render("orders", { orders: mockOrders })); // not reported by CodeQL
router.get("/j", async (req, res) => { try { res.json(await db.orders()); } catch (e) { res.json(mockOrders); } }); // not reported by CodeQL
router.get("/k", (req, res) => res.json(db.rows ?? mockOrders)); // not reported by CodeQL
router.get("/l", (req, res) => { res.json(await orders()); }); // ok: the real rows
router.get("/m", (req, res) => res.json({ error: "no mock data" })); // ok: words
