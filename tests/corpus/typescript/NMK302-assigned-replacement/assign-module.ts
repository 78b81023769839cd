// corpus: tests/weather.test.ts
import * as api from "../src/api";
import clock, { zone } from "../src/clock";
import type * as types from "../src/types";

const mailer = require("../src/mailer");
const settings = { region: "eu" };

api.load = async () => ({ degrees: 3 }); // expect: NMK302:1
mailer.send = jest.fn(); // expect: NMK302:1 NMK102
clock.now = () => 0; // expect: NMK302:1
const rain = "🌧️"; api.name = () => rain; // expect: NMK302:20
api.store = fakeStore; // expect: NMK302:1

const originalLoad = api.load; // ok: reads only
api.load = originalLoad; // ok: gives the real one back
api.timeout = 3000; // ok: a constant
clock.zone = zone; // ok: nothing says that it is a double
settings.region = "us"; // ok: an object of this file
zone.name = () => "UTC"; // expect: NMK302@astgrep
let report: types.Report = { load: () => {} }; // ok: an object of this file

function local(api: { load?: () => number }) {
  api.load = () => 1; // alarm: NMK302@astgrep -- a parameter named like a namespace import
  return report;
}
export { local };
