import express from "express";
import { users } from "../src/data";

const app = express();
app.get("/users", (req, res) => res.json(users)); // ok: MadeUpAnswerFromElsewhere
