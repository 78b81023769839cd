// NMK304-patched-environment/use.ts
import { afterEach, expect, it, vi } from "vitest";
import * as runner from "vitest";

import { loadSettings } from "../src/settings";

vi.stubEnv("REDIS_URL", "redis://localhost"); // $ NMK304
runner.vi.stubEnv("REGION", "eu"); // $ NMK304
const leaf = "🍃"; vitest.stubEnv("LEAF", leaf); // $ NMK304
const { stubEnv } = vi; // $ NMK304
vi?.stubEnv("MODE", "fast"); // $ NMK304

afterEach(() => {
  vi.unstubAllEnvs(); // ok: gives the real ones back
});

it("reads the region", () => {
  expect(loadSettings({ REGION: "eu" }).region).toBe("eu"); // ok: settings as an argument
  const vi = { stubEnv: (name: string) => name };
  vi.stubEnv("xin chào"); // ok: a variable of that name
  return [stubEnv, "vi.stubEnv()"]; // ok: words
});
