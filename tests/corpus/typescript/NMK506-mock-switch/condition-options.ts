// corpus: src/cli.ts
import yargs from "yargs";
import { Option, program } from "commander";
import { parseArgs } from "node:util";
yargs.option("mock", { type: "boolean" }); // expect: NMK506:1@astgrep
const größe = yargs(process.argv).option("use-mock", { type: "boolean" }); // expect: NMK506:15@astgrep
yargs.options({ mock: { type: "boolean" }, port: { type: "number" } }); // expect: NMK506:17@astgrep
parseArgs({ options: { mock: { type: "boolean", short: "m" } } }); // expect: NMK506:24@astgrep
meow("größe", { flags: { useMock: { type: "boolean" } } }); // expect: NMK506:26@astgrep
program.addOption(new Option("--mock", "made-up rows")); // expect: NMK506:19@astgrep
if (localStorage.getItem("useMocks") === "true") start(); // expect: NMK506@astgrep
yargs.option("mockup", { type: "string" }); // ok: designs
yargs.option("port", { type: "number" }); // ok: a setting
yargs.options({ mock: { type: "string" } }); // ok: the name of a file
const schema = { properties: { mock: { type: "boolean" } } }; // ok: no option
if (localStorage.getItem("mockupFrame")) start(); // ok: designs
if (localStorage.getItem("token")) start(); // ok: a token
