// NMK403-mock-data-in-production/define-scalars.ts
export const mockToken = "eyJhbGciOi"; // not reported by CodeQL
export const MOCK_BODY = `{"id":1}`; // not reported by CodeQL
export const mockTotal = 42; // not reported by CodeQL
export const fakeBalance = 17.5; // not reported by CodeQL
export const mockUser = createUser({ id: 1 }); // not reported by CodeQL
const mockOrder = Order.from({ total: 12 }); // not reported by CodeQL
const mockInner = "eyJhbGciOi"; // ok: not exported
export const MOCK_API_URL = "http://localhost:8080"; // ok: an address
export const mockPort = 8080; // ok: a port
export const mockDelay = 500; // ok: a time
export const mockEmpty = ""; // ok: empty
export const stubZone = "x.test"; // ok: DNS
const mockApi = useMockApi({ id: 1 }); // ok: a hook
