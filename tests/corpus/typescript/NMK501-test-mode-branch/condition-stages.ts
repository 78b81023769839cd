// corpus: src/server/stages.ts
import { __DEV__ } from "./globals";
import { IS_TEST, isTest as asksForTest } from "./config";
import { isTestEnv } from "@acme/runtime";
import { isTest as isTestOrder } from "./orders";

if (process.env.STAGE === "test") quiet(); // expect: NMK501
if (import.meta.env.VITE_STAGE === "e2e") quiet(); // expect: NMK501
if (process.env.ENVIRONMENT.toLowerCase() === "testing") quiet(); // expect: NMK501
if (config.env === "test") quiet(); // expect: NMK501:5
if (this.appConfig.server.environment !== "test") quiet(); // expect: NMK501:5
if (configService.get("env") === "test") quiet(); // miss: NMK501 -- a service that answers for the configuration
if (settings().stage === "unittest") quiet(); // expect: NMK501:5
const envIcon = "🧪"; if (c.env.ENVIRONMENT === "test") quiet(); // expect: NMK501:26
if (fastifyApp.get("env") == "test") quiet(); // expect: NMK501:5@astgrep
const verbose = !(app.get('env') === 'test'); // expect: NMK501:19@astgrep
if (process.env.NODE_ENV?.includes("test")) quiet(); // expect: NMK501:5@astgrep
if (/^test/.test(process.env.NODE_ENV ?? "")) quiet(); // expect: NMK501:5@astgrep
if ((process.env.APP_ENV || "").match(/^(test|ci)$/)) quiet(); // expect: NMK501:5@astgrep
const backend = { production: "postgres", test: "memory" }[process.env.NODE_ENV as string]; // expect: NMK501:17@astgrep
const TEST_STAGES = new Set(["test", "vitest"]).has(process.env.NODE_ENV); // expect: NMK501:21@astgrep
const { APP_ENV: stageName = "production" } = process.env;
const retries = stageName === "test" ? 0 : 3; // expect: NMK501:17@astgrep
switch (config.environment) {
  case "test": // expect: NMK501
    quiet();
}
if (isTestEnv()) quiet(); // expect: NMK501:5@astgrep
export const pool = IS_TEST ? small : large; // expect: NMK501:21@astgrep
logger.silent = IS_TEST; // expect: NMK501:17@astgrep
if (__TEST__ && quiet) quiet(); // expect: NMK501:5@astgrep
if (settings["isTest"]) quiet(); // expect: NMK501:5
if (Ember.testing) quiet(); // expect: NMK501:5

if (process.env.STAGE === "production") cache(); // ok: the real stage
if (process.env.NODE_ENV?.startsWith("prod")) cache(); // ok: another stage
if (/^prod/.test(process.env.NODE_ENV ?? "")) cache(); // ok: the same
const hosts = { staging: "s", production: "p" }[process.env.STAGE]; // ok: a table without a test stage
if (customer.environment === "test") badge(); // ok: what a customer calls its own
if (deployment.stage === "test") badge(); // ok: a record of the product
if (stage === "test") rehearse(); // ok: a value that comes from elsewhere
if (isTesting(order)) badge(); // ok: asks about something
if (isTestOrder()) badge(); // ok: another module says something about orders
function isTesting(order?: unknown) { return order === undefined; }
if (isTesting()) badge(); // ok: this file says what it asks
if (config.env === "test") throw new Error("no tests here"); // ok: only refuses
if (process.env.NODE_ENV === "test") { console.error("not here"); process.exit(1); } // ok: the same
if (process.env.NODE_ENV === "test") { console.log("quiet"); } // expect: NMK501
export { IS_TEST, __DEV__, asksForTest, hosts, pool, envIcon, backend, verbose, TEST_STAGES, retries };
