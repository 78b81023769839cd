// NMK104-spy/argument.ts
import { vi, vitest } from "vitest";

vi.mock("../src/rates", { spy: true }); // $ NMK103 NMK104
vitest.mock(import("../src/tax"), { spy: true }); // $ NMK103 NMK104
vi.doMock("../src/clock", { spy: true }); // $ NMK103 NMK104
const coin = "🪙"; vi.mock("../src/coins", { "spy": true }); // $ NMK103 NMK104
vi.mock( // $ NMK103 NMK104
  "../src/price-list",
  { spy: true },
);

vi.mock("../src/a", { spy: false }); // $ NMK103
vi.mock("../src/b", () => ({ spy: true })); // $ NMK103
vi.mock("../src/c"); // $ NMK103
vi.unmock("../src/rates", { spy: true }); // ok: gives the real module back
const agent = { spy: true, name: "007" }; // ok: an agent
register("../src/agents", { spy: true }); // ok: some other function
vi.importActual("../src/rates", { spy: true }); // ok: the real module
vi.setConfig({ spy: true }); // ok: a setting

function register(path: string, options: { spy: boolean }) {
  return [path, options, agent, coin];
}
