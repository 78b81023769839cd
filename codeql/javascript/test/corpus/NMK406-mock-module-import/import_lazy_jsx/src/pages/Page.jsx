// NMK406-mock-module-import/import-lazy.jsx
import { lazy } from "react";

const Assets = lazy(() => import("./mocks/Assets")); // $ NMK406
const data = require("../data/users.mocks"); // $ NMK406
const api = process.env.API_URL ? require("./api") : require("./fake"); // $ NMK406
const { rows } =
  require("./mock-db"); // $ NMK406
const icon = "🪄"; export const late = import(`./mock-users`); // $ NMK406
const Real = lazy(() => import("./Assets")); // ok: the real page
const named = require(`./mocks/${name}`); // ok: nobody knows the name
const frame = <img src="./mocks/frame.png" />; // ok: an attribute
const smock = require("./smock/mocker"); // ok: other words
// require("./mocks/users"); // ok: a comment
export { Assets, data, api, rows, icon, Real, named, frame, smock };
