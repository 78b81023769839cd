// NMK302-assigned-replacement/assign-module.ts
import * as api from "../src/api";
import clock, { zone } from "../src/clock";
import type * as types from "../src/types";

const mailer = require("../src/mailer");
const settings = { region: "eu" };

api.load = async () => ({ degrees: 3 }); // $ NMK302
mailer.send = jest.fn(); // $ NMK302 NMK102
clock.now = () => 0; // $ NMK302
const rain = "🌧️"; api.name = () => rain; // $ NMK302
api.store = fakeStore; // $ NMK302

const originalLoad = api.load; // ok: reads only
api.load = originalLoad; // ok: gives the real one back
api.timeout = 3000; // ok: a constant
clock.zone = zone; // ok: nothing says that it is a double
settings.region = "us"; // ok: an object of this file
zone.name = () => "UTC"; // not reported by CodeQL
let report: types.Report = { load: () => {} }; // ok: an object of this file

function local(api: { load?: () => number }) {
  api.load = () => 1; // not reported by CodeQL
  return report;
}
export { local };
