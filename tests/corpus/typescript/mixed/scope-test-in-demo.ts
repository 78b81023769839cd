// corpus: examples/shop/tests/report.ts profile=recommended
import { it, vi } from "vitest"; // ok: tests among demonstration code are tests

vi.mock("../src/orders"); // expect: NMK103:1
const mockOrders = [{ id: 1, name: "größe" }]; // ok: test code
it("reports", () => {
  globalThis.fetch = vi.fn(); // expect: NMK102 NMK302:3
  return mockOrders;
});
