// corpus: server/storage/database.ts
import env from "../env";
import { appConfig, getConfig, settings } from "../config";

if (env.isTest) instance = patched(instance); // expect: NMK501:5
const url = env.REPLICA_URL && !env.isTest ? env.REPLICA_URL : env.URL; // expect: NMK501:33
export const limit = appConfig.isTesting ? 1 : 10; // expect: NMK501:22
const icon = "🚦"; if (settings.TESTING || icon) seed(); // expect: NMK501:23
if (this.config?.isTestEnvironment) seed(); // expect: NMK501:5
if (getConfig().inTest) seed(); // expect: NMK501:5
const quiet = server.env.IS_TEST; // expect: NMK501:15
if (!process.env.isTest) boot(); // expect: NMK501:6
if (env.isIntegrationTest) boot(); // expect: NMK501:5
if (settings.isE2ETest || settings.isE2eTesting) boot(); // expect: NMK501:5

if (env.isProduction) boot(); // ok: the real stage
if (env.isTested) boot(); // ok: another word
if (account.isTest) hide(account); // ok: an account of the product, not its configuration
if (settings.testMode) charge(sandbox); // ok: a mode of the payment provider
env.isTest = false; // ok: sets it
delete env.isTest; // ok: removes it
const { isTest } = env; // expect: NMK501:7@astgrep
if (config.abTesting) split(); // ok: an experiment of the product
const words = "env.isTest"; // ok: words in a string
class Environment {
  get isTest() { return this.name === "test"; } // ok: reported where it is asked
}
export default [url, quiet, isTest, words, Environment];
