// corpus: src/dev/start.ts
import { setupServer } from "msw/node"; // expect: NMK205
export const mockServerPort = 4000;
export const server = setupServer(); // expect: NMK205
export const buildMockResponse = () => ({ id: 1, name: "Ann" }); // expect: NMK401
