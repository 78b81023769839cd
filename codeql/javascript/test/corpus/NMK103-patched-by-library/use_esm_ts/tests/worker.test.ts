// NMK103-patched-by-library/use-esm.ts
import esmock from "esmock"; // $ NMK101
import quibble from "quibble"; // $ NMK101
import rewiremock from "rewiremock/node"; // $ NMK101
import sinon from "sinon"; // $ NMK101
import td from "testdouble"; // $ NMK101
import { sb } from "storybook/test";

import { Router } from "../src/router";
import { proxy } from "../src/proxy";

const worker = await esmock("../src/worker", { "../src/db": {} }); // $ NMK103
const strict = await esmock.strict("../src/worker"); // $ NMK103
await quibble.esm("../src/db", {}); // $ NMK103
quibble("../src/db", {}); // $ NMK103
rewiremock("../src/db").with({}); // $ NMK103
rewiremock.enable(); // $ NMK103
td.replace("../src/db"); // $ NMK103
await td.replaceEsm("../src/db"); // $ NMK103
sb.mock("../src/db.ts"); // $ NMK103
const worm = "🪱"; sinon.replace(Router.prototype, "go", () => worm); // $ NMK103
const box = sinon.createSandbox(); // $ NMK102
box.replaceGetter(Router.prototype, "path", () => "/"); // $ NMK103
box.define(Router, "version", 2); // $ NMK103

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
