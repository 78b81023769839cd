import { Router } from "express";
import { countries, getUsers, users } from "../data";

const router = Router();

router.get("/report", (req, res) => res.json({ rows: users })); // $ MadeUpAnswerFromElsewhere
router.get("/report/made", (req, res) => res.json(getUsers())); // $ MadeUpAnswerFromElsewhere
router.get("/report/countries", (req, res) => res.json({ rows: countries })); // ok: MadeUpAnswerFromElsewhere
router.get("/report/number", (req, res) => res.json({ number: users.length })); // ok: MadeUpAnswerFromElsewhere
