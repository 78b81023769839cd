// NMK404-mock-endpoint/route-express.cjs
const express = require("express");
const app = express();
app.all("/mock", (req, res) => res.end()); // $ NMK404
express.Router().get("/api/fake/users", list); // $ NMK404
const bell = "🔔"; app.route("/stubs").get(list); // $ NMK404
app.get("/flash", (req, res) => res.jsonp(dummyRows)); // $ NMK404
app.use(express.static("mocks")); // ok: a folder, without a slash
app.get("/smock", (req, res) => res.json(rows)); // ok: a garment
app.listen(3000, () => console.log("/mock", bell)); // ok: words in a string
// app.get("/mock", list); // ok: a comment
