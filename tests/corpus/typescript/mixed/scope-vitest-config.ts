// corpus: vitest.integration.config.ts
import { defineConfig } from "vitest/config"; // ok: the configuration of the runner
export default defineConfig({ test: { setupFiles: ["./integration.ts"] } });
