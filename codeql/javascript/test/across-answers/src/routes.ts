import express from "express";
import * as data from "./data";
import { countries, empty, getCountries, getOrders, getUsers, labels, profile, store, users } from "./data";
import { mockOrders as orders } from "./data";

const app = express();
const own = [{ name: "John Doe", email: "john.doe@example.com" }];

app.get("/users", (req, res) => res.json(users)); // $ MadeUpAnswerFromElsewhere
app.get("/users/all", (req, res) => res.json({ users, count: 2 })); // $ MadeUpAnswerFromElsewhere
app.get("/users/first", (req, res) => res.json(users[0])); // $ MadeUpAnswerFromElsewhere
app.get("/users/some", (req, res) => {
  res.json(users.filter((user) => user.name === req.params.name)); // $ MadeUpAnswerFromElsewhere
});
app.get("/users/made", (req, res) => res.json(getUsers())); // $ MadeUpAnswerFromElsewhere
app.get("/orders", (req, res) => res.send(orders)); // $ MadeUpAnswerFromElsewhere
app.get("/orders/made", async (req, res) => {
  const found = getOrders();
  res.status(200).json(found); // $ MadeUpAnswerFromElsewhere
});
app.get("/profile", (req, res) => res.json(data.profile)); // $ MadeUpAnswerFromElsewhere
app.get("/users/typed", (req, res) => res.json(users as User[])); // $ MadeUpAnswerFromElsewhere
app.get("/people", (req, res) => res.json(store.people)); // $ MadeUpAnswerFromElsewhere
app.get("/users/awaited", async (req, res) => res.json(await getUsers())); // $ MadeUpAnswerFromElsewhere
app.get("/users/copied", (req, res) => res.json(structuredClone(users))); // $ MadeUpAnswerFromElsewhere

export async function GET() {
  return Response.json([...users]); // $ MadeUpAnswerFromElsewhere
}

app.get("/orders/named", (req, res) => res.json(data.mockOrders)); // ok: MadeUpAnswerFromElsewhere
app.get("/countries", (req, res) => res.json(countries)); // ok: MadeUpAnswerFromElsewhere
app.get("/countries/made", (req, res) => res.json(getCountries())); // ok: MadeUpAnswerFromElsewhere
app.get("/places", (req, res) => res.json(store.places)); // ok: MadeUpAnswerFromElsewhere
app.get("/empty", (req, res) => res.json(empty)); // ok: MadeUpAnswerFromElsewhere
app.get("/labels", (req, res) => res.json({ labels })); // ok: MadeUpAnswerFromElsewhere
app.get("/known", (req, res) => res.json(users.includes(req.params.name))); // ok: MadeUpAnswerFromElsewhere
app.get("/senders", (req, res) => res.json(data.senders)); // ok: MadeUpAnswerFromElsewhere
app.get("/own", (req, res) => res.json(own)); // ok: MadeUpAnswerFromElsewhere
app.get("/count", (req, res) => res.json(users.length)); // ok: MadeUpAnswerFromElsewhere
app.get("/stored", async (req, res) => res.json(await db.find(profile.name))); // ok: MadeUpAnswerFromElsewhere
app.get("/status", (req, res) => res.json({ status: "ok" })); // ok: MadeUpAnswerFromElsewhere
export const helper = () => users;
