// corpus: src/config/settings.ts
export const IS_MOCK = false; // expect: NMK506:14
const MOCK_FFMPEG = true; // expect: NMK506:7@astgrep
const MOCK_SERVER_RUNNING = true; // ok: a server that the product has
const SHOULD_USE_FAKE = url === ""; // expect: NMK506:7
export const appConfig = {
  useMockPayments: true, // expect: NMK506:3@astgrep
  "enableMocks": false, // expect: NMK506:3@astgrep
  USE_MOCK_S3: z.boolean().default(true), // expect: NMK506:3@astgrep
  mockMode: process.env.MODE === "demo", // expect: NMK506:3@astgrep
};
class Settings {
  private readonly useFakes = false; // expect: NMK506:3@astgrep
  mockEnabled = true; // expect: NMK506:3@astgrep
  isMockup = true; // ok: a design
}
config.useMocks = true; // expect: NMK506:1@astgrep
const icon = "🎭"; if (environment.enableMockApi) start(); // expect: NMK506:23
if (this.configuration.useMockData) start(); // expect: NMK506:5
if (featureFlags.mockEnabled) start(); // expect: NMK506:5@astgrep
if (settings["USE_MOCKS"]) start(); // expect: NMK506:5
const { useMockSearch, port } = config; // expect: NMK506:7@astgrep
if (config?.payments?.useMock) start(); // expect: NMK506:5@astgrep
if (this.mode === "mock") start(); // expect: NMK506:5
if (provider === "fake") start(); // expect: NMK506:5
if ("stub" === settings.searchBackend) start(); // expect: NMK506:5
const transport = process.env.MAIL_TRANSPORT == "mock" ? quiet : smtp; // expect: NMK506:19
if (["mock", "fake"].includes(storageDriver)) start(); // expect: NMK506:5
switch (options.provider) {
  case "real": // ok: the real one
    break;
  case "mock": // expect: NMK506
    break;
}
const client = { mock: quiet, real: smtp }[process.env.MAIL_PROVIDER]; // expect: NMK506:16@astgrep
if (process.argv.includes("--mock")) start(); // expect: NMK506:5@astgrep
if (process.argv.includes("--use-mocks")) start(); // expect: NMK506:5@astgrep
function shouldUseMock() { return !process.env.API_KEY; } // expect: NMK506:1@astgrep
const shouldUseMockData = () => !import.meta.env.VITE_API_URL; // expect: NMK506:7@astgrep

const useMockedRoute = () => route; // ok: a hook
const isMockMode = () => location.search.includes("mock=true"); // ok: a function that asks no environment
if (exam.mode === "mock") start(); // alarm: NMK506@codeql -- an exam before the exam
if (examMode === "mock") start(); // alarm: NMK506@codeql -- the same
if (interviewMode === "mock") start(); // alarm: NMK506@codeql -- an interview before the interview
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
