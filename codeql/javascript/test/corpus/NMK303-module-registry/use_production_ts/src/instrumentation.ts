// NMK303-module-registry/use-production.ts
import { register as registerLoader } from "node:module"; // ok: the rule is about tests here
import { registerHooks } from "node:module"; // ok: the same

registerLoader("@opentelemetry/instrumentation/hook.mjs", import.meta.url); // ok: telemetry
registerHooks({}); // ok: the same
export function register() { return "📈"; } // ok: Next.js calls it
