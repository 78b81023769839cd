// NMK501-test-mode-branch/condition-stages.ts
import { __DEV__ } from "./globals";
import { IS_TEST, isTest as asksForTest } from "./config";
import { isTestEnv } from "@acme/runtime";
import { isTest as isTestOrder } from "./orders";

if (process.env.STAGE === "test") quiet(); // $ NMK501
if (import.meta.env.VITE_STAGE === "e2e") quiet(); // $ NMK501
if (process.env.ENVIRONMENT.toLowerCase() === "testing") quiet(); // $ NMK501
if (config.env === "test") quiet(); // $ NMK501
if (this.appConfig.server.environment !== "test") quiet(); // $ NMK501
if (configService.get("env") === "test") quiet(); // $ MISSING: NMK501
if (settings().stage === "unittest") quiet(); // $ NMK501
const envIcon = "🧪"; if (c.env.ENVIRONMENT === "test") quiet(); // $ NMK501
if (fastifyApp.get("env") == "test") quiet(); // not reported by CodeQL
const verbose = !(app.get('env') === 'test'); // not reported by CodeQL
if (process.env.NODE_ENV?.includes("test")) quiet(); // not reported by CodeQL
if (/^test/.test(process.env.NODE_ENV ?? "")) quiet(); // not reported by CodeQL
if ((process.env.APP_ENV || "").match(/^(test|ci)$/)) quiet(); // not reported by CodeQL
const backend = { production: "postgres", test: "memory" }[process.env.NODE_ENV as string]; // not reported by CodeQL
const TEST_STAGES = new Set(["test", "vitest"]).has(process.env.NODE_ENV); // not reported by CodeQL
const { APP_ENV: stageName = "production" } = process.env;
const retries = stageName === "test" ? 0 : 3; // not reported by CodeQL
switch (config.environment) {
  case "test": // $ NMK501
    quiet();
}
if (isTestEnv()) quiet(); // not reported by CodeQL
export const pool = IS_TEST ? small : large; // not reported by CodeQL
logger.silent = IS_TEST; // not reported by CodeQL
if (__TEST__ && quiet) quiet(); // not reported by CodeQL
if (settings["isTest"]) quiet(); // $ NMK501
if (Ember.testing) quiet(); // $ NMK501

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
if (process.env.NODE_ENV === "test") { console.log("quiet"); } // $ NMK501
export { IS_TEST, __DEV__, asksForTest, hosts, pool, envIcon, backend, verbose, TEST_STAGES, retries };
