// mixed/mock-server-product.ts
import { mockServerUid, type MockServerRoute } from "./store";
import MockResponseRules from "./MockResponseRules"; // ok: a part of the screen
import CreateMockResponseModal from "../CreateMockResponseModal"; // ok: the same
import { routes } from "./mock-response-routes"; // ok: the same
import { rows } from "./mocks/users"; // $ NMK406
export const getMockResponseNameError = (name: string) => (name ? "" : "missing"); // $ SPURIOUS: NMK401
export function buildMockRouteTable(routes: MockServerRoute[]) { return routes; } // $ SPURIOUS: NMK401
export const location = useMemo(() => resolveMockResponseLocation(mockServerUid), []); // $ SPURIOUS: NMK403
export const shown = (trace: Trace) => trace.name || getMockResponseName(trace); // $ SPURIOUS: NMK504
export const createMockUser = () => ({ id: 1, name: "Ann" }); // $ NMK401
export const mockResponse = { id: 1, name: "Ann" }; // $ NMK403
export { rows, routes, MockResponseRules, CreateMockResponseModal };
