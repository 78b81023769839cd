// corpus: tests/settings.test.ts
import { afterEach, expect, it, vi } from "vitest";
import * as runner from "vitest";

import { loadSettings } from "../src/settings";

vi.stubEnv("REDIS_URL", "redis://localhost"); // expect: NMK304:1
runner.vi.stubEnv("REGION", "eu"); // expect: NMK304:1
const leaf = "🍃"; vitest.stubEnv("LEAF", leaf); // expect: NMK304:19
const { stubEnv } = vi; // expect: NMK304
vi?.stubEnv("MODE", "fast"); // expect: NMK304:1

afterEach(() => {
  vi.unstubAllEnvs(); // ok: gives the real ones back
});

it("reads the region", () => {
  expect(loadSettings({ REGION: "eu" }).region).toBe("eu"); // ok: settings as an argument
  const vi = { stubEnv: (name: string) => name };
  vi.stubEnv("xin chào"); // ok: a variable of that name
  return [stubEnv, "vi.stubEnv()"]; // ok: words
});
