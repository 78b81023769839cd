// NMK108-double-in-configuration/manifest-vitest.ts
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config"; // ok: configuration is not production code

export default defineConfig({
  resolve: {
    alias: {
      ioredis: "ioredis-mock", // $ NMK108
      "next/router": "next-router-mock", // $ NMK108
      "🗄️": "/test/mocks/storage.ts", // $ NMK108
      "@/mailer": "./src/mailer.mock", // $ NMK108
      "@": fileURLToPath(new URL("./src", import.meta.url)), // ok: a short name of the sources
      "@logo.svg": "/test/mocks/logo.ts", // ok: an asset
      "@exams": "/src/mock-exams", // ok: mock exams
      "@db": fileURLToPath(new URL("./test/mocks/db.ts", import.meta.url)), // $ NMK108
    },
  },
  test: {
    globals: true, // ok: a setting of the runner
    mockReset: true, // ok: housekeeping
    env: { DATABASE_URL: "postgres://localhost:5432/test" }, // ok: a real server
    alias: [
      { find: "pg", replacement: "pg-mem" }, // $ NMK108
      { find: /^~\/db$/, replacement: path.resolve(__dirname, "test/mocks/db.ts") }, // $ NMK108
      { find: /\.svg$/, replacement: "/test/mocks/logo.ts" }, // ok: an asset
      { find: "~", replacement: "/src" }, // ok: a short name of the sources
    ],
    tags: [{ find: "pg", replacement: "pg-mem" }], // ok: another setting
  },
});
