// NMK501-test-mode-branch/condition-setting.ts
import env from "../env";
import { appConfig, getConfig, settings } from "../config";

if (env.isTest) instance = patched(instance); // $ NMK501
const url = env.REPLICA_URL && !env.isTest ? env.REPLICA_URL : env.URL; // $ NMK501
export const limit = appConfig.isTesting ? 1 : 10; // $ NMK501
const icon = "🚦"; if (settings.TESTING || icon) seed(); // $ NMK501
if (this.config?.isTestEnvironment) seed(); // $ NMK501
if (getConfig().inTest) seed(); // $ NMK501
const quiet = server.env.IS_TEST; // $ NMK501
if (!process.env.isTest) boot(); // $ NMK501
if (env.isIntegrationTest) boot(); // $ NMK501
if (settings.isE2ETest || settings.isE2eTesting) boot(); // $ NMK501

if (env.isProduction) boot(); // ok: the real stage
if (env.isTested) boot(); // ok: another word
if (account.isTest) hide(account); // ok: an account of the product, not its configuration
if (settings.testMode) charge(sandbox); // ok: a mode of the payment provider
env.isTest = false; // ok: sets it
delete env.isTest; // ok: removes it
const { isTest } = env; // not reported by CodeQL
if (config.abTesting) split(); // ok: an experiment of the product
const words = "env.isTest"; // ok: words in a string
class Environment {
  get isTest() { return this.name === "test"; } // ok: reported where it is asked
}
export default [url, quiet, isTest, words, Environment];
