// corpus: vite.config.js
import { defineConfig } from "vite";
import { viteMockServe } from "vite-plugin-mock"; // expect: NMK205:1
import mockDevServer from "vite-plugin-mock-dev-server"; // expect: NMK205
import apiMocker from "webpack-api-mocker"; // expect: NMK205

const Mock = require("mockjs"); // expect: NMK205:14
const key = "🔑"; const proxy = { "/api": "http://localhost:3000" }; // ok: the real backend

export default defineConfig({
  plugins: [viteMockServe(), mockDevServer()],
  server: { proxy }, // ok: the real backend
  test: { setupFiles: ["./tests/setup.ts"] }, // ok: says nothing of its content
  define: { __LIBRARY__: JSON.stringify("mockjs") }, // ok: a word in a string
  mocker: [apiMocker, Mock, key],
});
