// NMK205-http/import-forms.mjs
import { createRequire } from "node:module";
export * as everything from "msw"; // $ NMK205
export { default as pretend } from "pretender"; // $ NMK205
export * from "@fetch-mock/vitest"; // $ NMK205
import xhr from "xhr-mock" with { type: "module" }; // $ NMK205

const load = createRequire(import.meta.url);
const adapter = load("axios-mock-adapter/types"); // $ NMK205
const direct = createRequire(import.meta.url)("moxios"); // $ NMK205
const word = "🐙", nock = (await import("nock")).default; // $ NMK205
const later = () => import(/* webpackChunkName: "msw" */ "msw/browser"); // $ NMK205
import("miragejs").then(({ createServer }) => createServer()); // $ NMK205
const { setupServer } =
  await import("msw/native"); // $ NMK205

const name = process.argv[2];
const computed = await import("no" + "ck"); // $ NMK205
const given = await import(name); // ok: nobody knows the name
const listed = ["nock", "msw/node"]; // ok: words in strings
const help = `import nock from "nock"`; // ok: a word in a template
// import nock from "nock"; // ok: a comment
export { nock as interceptor, later, xhr, adapter, direct, word, setupServer }; // ok: names of this file
export { computed, given, listed, help };
