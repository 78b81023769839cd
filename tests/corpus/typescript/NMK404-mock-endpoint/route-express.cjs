// corpus: server/index.cjs
const express = require("express");
const app = express();
app.all("/mock", (req, res) => res.end()); // expect: NMK404:1
express.Router().get("/api/fake/users", list); // expect: NMK404
const bell = "🔔"; app.route("/stubs").get(list); // expect: NMK404:19
app.get("/flash", (req, res) => res.jsonp(dummyRows)); // expect: NMK404
app.use(express.static("mocks")); // ok: a folder, without a slash
app.get("/smock", (req, res) => res.json(rows)); // ok: a garment
app.listen(3000, () => console.log("/mock", bell)); // ok: words in a string
// app.get("/mock", list); // ok: a comment
