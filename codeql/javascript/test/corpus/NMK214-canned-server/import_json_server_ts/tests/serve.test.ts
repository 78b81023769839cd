// NMK214-canned-server/import-json-server.ts
import jsonServer from "json-server"; // $ NMK214
const late = await import("json-server"); // $ NMK214
import { createServer } from "node:http"; // ok: a real server
import { serve } from "json-server-like"; // ok: another package
export { jsonServer, late, createServer, serve };
