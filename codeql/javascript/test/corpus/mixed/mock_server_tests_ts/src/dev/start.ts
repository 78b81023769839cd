// mixed/mock-server-tests.ts
import { setupServer } from "msw/node"; // $ NMK205
export const mockServerPort = 4000;
export const server = setupServer(); // $ NMK205
export const buildMockResponse = () => ({ id: 1, name: "Ann" }); // $ NMK401
