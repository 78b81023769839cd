// corpus: src/mock-servers/responses.ts
import { mockServerUid, type MockServerRoute } from "./store";
import MockResponseRules from "./MockResponseRules"; // ok: a part of the screen
import CreateMockResponseModal from "../CreateMockResponseModal"; // ok: the same
import { routes } from "./mock-response-routes"; // ok: the same
import { rows } from "./mocks/users"; // expect: NMK406
export const getMockResponseNameError = (name: string) => (name ? "" : "missing"); // alarm: NMK401@codeql -- users write mock responses
export function buildMockRouteTable(routes: MockServerRoute[]) { return routes; } // alarm: NMK401@codeql -- and mock routes
export const location = useMemo(() => resolveMockResponseLocation(mockServerUid), []); // alarm: NMK403@codeql -- the same
export const shown = (trace: Trace) => trace.name || getMockResponseName(trace); // alarm: NMK504@codeql -- the same
export const createMockUser = () => ({ id: 1, name: "Ann" }); // expect: NMK401
export const mockResponse = { id: 1, name: "Ann" }; // expect: NMK403
export { rows, routes, MockResponseRules, CreateMockResponseModal };
