// corpus: tests/worker.test.ts
import esmock from "esmock"; // expect: NMK101
import quibble from "quibble"; // expect: NMK101
import rewiremock from "rewiremock/node"; // expect: NMK101
import sinon from "sinon"; // expect: NMK101
import td from "testdouble"; // expect: NMK101
import { sb } from "storybook/test";

import { Router } from "../src/router";
import { proxy } from "../src/proxy";

const worker = await esmock("../src/worker", { "../src/db": {} }); // expect: NMK103:22
const strict = await esmock.strict("../src/worker"); // expect: NMK103:22
await quibble.esm("../src/db", {}); // expect: NMK103:7
quibble("../src/db", {}); // expect: NMK103:1
rewiremock("../src/db").with({}); // expect: NMK103:1
rewiremock.enable(); // expect: NMK103
td.replace("../src/db"); // expect: NMK103
await td.replaceEsm("../src/db"); // expect: NMK103:7
sb.mock("../src/db.ts"); // expect: NMK103
const worm = "🪱"; sinon.replace(Router.prototype, "go", () => worm); // expect: NMK103:19
const box = sinon.createSandbox(); // expect: NMK102
box.replaceGetter(Router.prototype, "path", () => "/"); // expect: NMK103:1
box.define(Router, "version", 2); // expect: NMK103

esmock.purge(worker); // ok: tidies up
rewiremock.disable(); // ok: gives the real modules back
td.reset(); // ok: the same
box.restore(); // ok: the same
const router = new Router();
router.replace("/next"); // ok: a navigation
router.enable("etag"); // ok: a setting of the router
"intro.mov".replace(".mov", ".mp4"); // ok: of a string
const next = proxy("http://localhost:3000"); // ok: of the project
export { next, strict };
