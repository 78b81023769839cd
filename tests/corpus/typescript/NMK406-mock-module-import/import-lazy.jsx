// corpus: src/pages/Page.jsx
import { lazy } from "react";

const Assets = lazy(() => import("./mocks/Assets")); // expect: NMK406:27
const data = require("../data/users.mocks"); // expect: NMK406:14
const api = process.env.API_URL ? require("./api") : require("./fake"); // expect: NMK406:54
const { rows } =
  require("./mock-db"); // expect: NMK406:3
const icon = "🪄"; export const late = import(`./mock-users`); // miss: NMK406@astgrep -- a path written as a template
const Real = lazy(() => import("./Assets")); // ok: the real page
const named = require(`./mocks/${name}`); // ok: nobody knows the name
const frame = <img src="./mocks/frame.png" />; // ok: an attribute
const smock = require("./smock/mocker"); // ok: other words
// require("./mocks/users"); // ok: a comment
export { Assets, data, api, rows, icon, Real, named, frame, smock };
