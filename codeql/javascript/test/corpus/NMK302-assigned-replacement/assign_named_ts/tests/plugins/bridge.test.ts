// NMK302-assigned-replacement/assign-named.ts
import { mockAPI, googleMock, MockSocket, fakePlugin, real } from "./support";
global.PluginAPI = mockAPI; // not reported by CodeQL
(global as any).PluginAPI = mockAPI; // not reported by CodeQL
(globalThis as unknown as Bridge).PluginAPI = mockAPI as Bridge; // not reported by CodeQL
globalThis["PluginAPI"] = mockAPI; // not reported by CodeQL
window.google = googleMock; // not reported by CodeQL
window.PluginAPI = fakePlugin(); // not reported by CodeQL
self.Socket = new MockSocket("ws://x"); // not reported by CodeQL
(global as any).Headers = mockAPI.headers; // $ NMK302
window.ipc.invoke = mockAPI.invoke(true); // not reported by CodeQL
global.expect = real; // ok: the value says nothing
globalThis.stubs = 1; // ok: the name alone
window.mockReset = () => real.reset(); // ok: a function of the test's own
window.PluginAPI = real.mocks.length; // ok: a number
window.spyglass = spyglass; // ok: another word
settings.PluginAPI = mockAPI; // ok: no global
const global2 = { api: mockAPI }; // ok: no assignment
