// corpus: src/constants.ts
export const mockToken = "eyJhbGciOi"; // expect: NMK403@astgrep
export const MOCK_BODY = `{"id":1}`; // expect: NMK403@astgrep
export const mockTotal = 42; // expect: NMK403@astgrep
export const fakeBalance = 17.5; // expect: NMK403@astgrep
export const mockUser = createUser({ id: 1 }); // expect: NMK403@astgrep
const mockOrder = Order.from({ total: 12 }); // expect: NMK403@astgrep
const mockInner = "eyJhbGciOi"; // ok: not exported
export const MOCK_API_URL = "http://localhost:8080"; // ok: an address
export const mockPort = 8080; // ok: a port
export const mockDelay = 500; // ok: a time
export const mockEmpty = ""; // ok: empty
export const stubZone = "x.test"; // ok: DNS
const mockApi = useMockApi({ id: 1 }); // ok: a hook
