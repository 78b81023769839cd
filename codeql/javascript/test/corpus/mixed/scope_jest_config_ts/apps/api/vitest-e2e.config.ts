// mixed/scope-jest-config.ts
import { configDefaults, defineConfig } from "vitest/config"; // ok: the configuration of the runner
export default defineConfig({ test: { exclude: [...configDefaults.exclude, "größe"] } });
