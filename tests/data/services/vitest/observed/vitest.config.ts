import { defineConfig } from "vitest/config";

const observer = ["./vitest-setup-nomock.mjs"];
export default defineConfig({
  test: { include: ["observed/**/*.test.ts"], setupFiles: observer, globalSetup: observer },
});
