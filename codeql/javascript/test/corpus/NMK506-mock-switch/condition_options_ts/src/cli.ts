// NMK506-mock-switch/condition-options.ts
import yargs from "yargs";
import { Option, program } from "commander";
import { parseArgs } from "node:util";
yargs.option("mock", { type: "boolean" }); // not reported by CodeQL
const größe = yargs(process.argv).option("use-mock", { type: "boolean" }); // not reported by CodeQL
yargs.options({ mock: { type: "boolean" }, port: { type: "number" } }); // not reported by CodeQL
parseArgs({ options: { mock: { type: "boolean", short: "m" } } }); // not reported by CodeQL
meow("größe", { flags: { useMock: { type: "boolean" } } }); // not reported by CodeQL
program.addOption(new Option("--mock", "made-up rows")); // not reported by CodeQL
if (localStorage.getItem("useMocks") === "true") start(); // not reported by CodeQL
yargs.option("mockup", { type: "string" }); // ok: designs
yargs.option("port", { type: "number" }); // ok: a setting
yargs.options({ mock: { type: "string" } }); // ok: the name of a file
const schema = { properties: { mock: { type: "boolean" } } }; // ok: no option
if (localStorage.getItem("mockupFrame")) start(); // ok: designs
if (localStorage.getItem("token")) start(); // ok: a token
