// NMK205-http/import-development.js
import { defineConfig } from "vite";
import { viteMockServe } from "vite-plugin-mock"; // $ NMK205
import mockDevServer from "vite-plugin-mock-dev-server"; // $ NMK205
import apiMocker from "webpack-api-mocker"; // $ NMK205

const Mock = require("mockjs"); // $ NMK205
const key = "🔑"; const proxy = { "/api": "http://localhost:3000" }; // ok: the real backend

export default defineConfig({
  plugins: [viteMockServe(), mockDevServer()],
  server: { proxy }, // ok: the real backend
  test: { setupFiles: ["./tests/setup.ts"] }, // ok: says nothing of its content
  define: { __LIBRARY__: JSON.stringify("mockjs") }, // ok: a word in a string
  mocker: [apiMocker, Mock, key],
});
