// corpus: tests/plugins/bridge.test.ts
import { mockAPI, googleMock, MockSocket, fakePlugin, real } from "./support";
global.PluginAPI = mockAPI; // expect: NMK302:1@astgrep
(global as any).PluginAPI = mockAPI; // expect: NMK302:1@astgrep
(globalThis as unknown as Bridge).PluginAPI = mockAPI as Bridge; // expect: NMK302:1@astgrep
globalThis["PluginAPI"] = mockAPI; // expect: NMK302@astgrep
window.google = googleMock; // expect: NMK302@astgrep
window.PluginAPI = fakePlugin(); // expect: NMK302@astgrep
self.Socket = new MockSocket("ws://x"); // expect: NMK302@astgrep
(global as any).Headers = mockAPI.headers; // expect: NMK302
window.ipc.invoke = mockAPI.invoke(true); // expect: NMK302@astgrep
global.expect = real; // ok: the value says nothing
globalThis.stubs = 1; // ok: the name alone
window.mockReset = () => real.reset(); // ok: a function of the test's own
window.PluginAPI = real.mocks.length; // ok: a number
window.spyglass = spyglass; // ok: another word
settings.PluginAPI = mockAPI; // ok: no global
const global2 = { api: mockAPI }; // ok: no assignment
