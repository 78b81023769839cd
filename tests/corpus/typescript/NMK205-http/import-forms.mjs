// corpus: test/forms.mjs
import { createRequire } from "node:module";
export * as everything from "msw"; // expect: NMK205:1
export { default as pretend } from "pretender"; // expect: NMK205
export * from "@fetch-mock/vitest"; // expect: NMK205
import xhr from "xhr-mock" with { type: "module" }; // expect: NMK205

const load = createRequire(import.meta.url);
const adapter = load("axios-mock-adapter/types"); // expect: NMK205:17
const direct = createRequire(import.meta.url)("moxios"); // expect: NMK205:16
const word = "🐙", nock = (await import("nock")).default; // expect: NMK205:33
const later = () => import(/* webpackChunkName: "msw" */ "msw/browser"); // expect: NMK205:21
import("miragejs").then(({ createServer }) => createServer()); // expect: NMK205:1
const { setupServer } =
  await import("msw/native"); // expect: NMK205:9

const name = process.argv[2];
const computed = await import("no" + "ck"); // miss: NMK205@astgrep -- a computed module name
const given = await import(name); // ok: nobody knows the name
const listed = ["nock", "msw/node"]; // ok: words in strings
const help = `import nock from "nock"`; // ok: a word in a template
// import nock from "nock"; // ok: a comment
export { nock as interceptor, later, xhr, adapter, direct, word, setupServer }; // ok: names of this file
export { computed, given, listed, help };
