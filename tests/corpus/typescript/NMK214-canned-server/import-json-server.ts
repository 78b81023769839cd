// corpus: tests/serve.test.ts
import jsonServer from "json-server"; // expect: NMK214:1
const late = await import("json-server"); // expect: NMK214
import { createServer } from "node:http"; // ok: a real server
import { serve } from "json-server-like"; // ok: another package
export { jsonServer, late, createServer, serve };
