// NMK506-mock-switch/condition-settings.ts
export const IS_MOCK = false; // $ NMK506
const MOCK_FFMPEG = true; // not reported by CodeQL
const MOCK_SERVER_RUNNING = true; // ok: a server that the product has
const SHOULD_USE_FAKE = url === ""; // $ NMK506
export const appConfig = {
  useMockPayments: true, // not reported by CodeQL
  "enableMocks": false, // not reported by CodeQL
  USE_MOCK_S3: z.boolean().default(true), // not reported by CodeQL
  mockMode: process.env.MODE === "demo", // not reported by CodeQL
};
class Settings {
  private readonly useFakes = false; // not reported by CodeQL
  mockEnabled = true; // not reported by CodeQL
  isMockup = true; // ok: a design
}
config.useMocks = true; // not reported by CodeQL
const icon = "🎭"; if (environment.enableMockApi) start(); // $ NMK506
if (this.configuration.useMockData) start(); // $ NMK506
if (featureFlags.mockEnabled) start(); // not reported by CodeQL
if (settings["USE_MOCKS"]) start(); // $ NMK506
const { useMockSearch, port } = config; // not reported by CodeQL
if (config?.payments?.useMock) start(); // not reported by CodeQL
if (this.mode === "mock") start(); // $ NMK506
if (provider === "fake") start(); // $ NMK506
if ("stub" === settings.searchBackend) start(); // $ NMK506
const transport = process.env.MAIL_TRANSPORT == "mock" ? quiet : smtp; // $ NMK506
if (["mock", "fake"].includes(storageDriver)) start(); // $ NMK506
switch (options.provider) {
  case "real": // ok: the real one
    break;
  case "mock": // $ NMK506
    break;
}
const client = { mock: quiet, real: smtp }[process.env.MAIL_PROVIDER]; // not reported by CodeQL
if (process.argv.includes("--mock")) start(); // not reported by CodeQL
if (process.argv.includes("--use-mocks")) start(); // not reported by CodeQL
function shouldUseMock() { return !process.env.API_KEY; } // not reported by CodeQL
const shouldUseMockData = () => !import.meta.env.VITE_API_URL; // not reported by CodeQL

const useMockedRoute = () => route; // ok: a hook
const isMockMode = () => location.search.includes("mock=true"); // ok: a function that asks no environment
if (exam.mode === "mock") start(); // $ SPURIOUS: NMK506
if (examMode === "mock") start(); // $ SPURIOUS: NMK506
if (interviewMode === "mock") start(); // $ SPURIOUS: NMK506
if (config.isMockServer) show(); // ok: a product that hosts mock servers
const options = { enableMockServer: true }; // ok: the same
const paper = { mock: true, title: "Algebra" }; // ok: a paper before the paper
if (provider === "stripe") start(); // ok: a real one
switch (kind) {
  case "mock": // ok: a kind of something
    break;
}
if (config.useMocks) throw new Error("no mocks here"); // ok: only refuses
const mockPort = Number(process.env.MOCK_MAIL_PORT ?? 8025); // ok: where a server listens
interface Options { useMocks: boolean } // ok: a type
export default [mockPort, SHOULD_USE_FAKE, Settings, icon, useMockSearch, port, transport, client, options, paper, useMockedRoute, isMockMode, shouldUseMock, shouldUseMockData];
