// corpus: tests/pricing.test.ts
import { vi, vitest } from "vitest";

vi.mock("../src/rates", { spy: true }); // expect: NMK103:1 NMK104:1
vitest.mock(import("../src/tax"), { spy: true }); // expect: NMK103 NMK104:1
vi.doMock("../src/clock", { spy: true }); // expect: NMK103 NMK104
const coin = "🪙"; vi.mock("../src/coins", { "spy": true }); // expect: NMK103 NMK104:19
vi.mock( // expect: NMK103:1 NMK104:1
  "../src/price-list",
  { spy: true },
);

vi.mock("../src/a", { spy: false }); // expect: NMK103
vi.mock("../src/b", () => ({ spy: true })); // expect: NMK103
vi.mock("../src/c"); // expect: NMK103
vi.unmock("../src/rates", { spy: true }); // ok: gives the real module back
const agent = { spy: true, name: "007" }; // ok: an agent
register("../src/agents", { spy: true }); // ok: some other function
vi.importActual("../src/rates", { spy: true }); // ok: the real module
vi.setConfig({ spy: true }); // ok: a setting

function register(path: string, options: { spy: boolean }) {
  return [path, options, agent, coin];
}
