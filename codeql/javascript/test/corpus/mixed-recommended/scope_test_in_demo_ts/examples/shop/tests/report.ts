// mixed/scope-test-in-demo.ts
import { it, vi } from "vitest"; // ok: tests among demonstration code are tests

vi.mock("../src/orders"); // $ NMK103
const mockOrders = [{ id: 1, name: "größe" }]; // ok: test code
it("reports", () => {
  globalThis.fetch = vi.fn(); // $ NMK102 NMK302
  return mockOrders;
});
