// corpus: src/config/api.ts
export const USE_MOCK_DATA = process.env.NEXT_PUBLIC_USE_MOCK_DATA === "true"; // expect: NMK506:14
if (import.meta.env.VITE_ENABLE_MOCKS) await worker.start(); // expect: NMK506:5
const icon = "🎭"; if (process.env["API_MOCKING"] === "on") start(); // expect: NMK506:23
const { MOCK_S3, PORT } = process.env; // expect: NMK506:7
if (Deno.env.get("FAKE_PAYMENTS")) start(); // expect: NMK506:5
let mockMode = false; // expect: NMK506:5
export const isMockEnabled = config.get("mock"); // expect: NMK506:14
const enableMocks = true, useMockApi = !url; // expect: NMK506
const is_mock_user = user.id < 0; // expect: NMK506
const MOCK_ENABLED = "yes" as const; // expect: NMK506

export const useMockServerStatus = () => status; // ok: a hook
const useMock = useFlag("mock"); // ok: what a hook says
const isMockup = frame.kind === "mockup"; // ok: a design
const USE_MOCKUP_THEME = true; // ok: the same
const isMockServerVisible = tab === "mock-servers"; // ok: a product that hosts mock servers
const IS_MOCKED_RESPONSE = Symbol("isMockedResponse"); // ok: a mark of msw's worker, no switch
const isMockExam = exam.kind === "mock"; // ok: an exam before the exam
const isMockUploadOn = true; // expect: NMK506
if (process.env.MOCK_SERVER_URL) start(); // ok: the address of something
if (process.env.USE_MOCK_SERVER) start(); // expect: NMK506:5
if (process.env.USE_MOCKUPS) start(); // ok: designs
if (process.env.HAMMOCK_URL) order(); // ok: another word
if (process.env.MOCKUP_FOLDER) draw(); // ok: designs
if (process.env.MOCKINGBIRD) sing(); // ok: a bird
process.env.USE_MOCK_DATA = "false"; // ok: sets it
delete process.env.USE_MOCKS; // ok: removes it
if (config.mock) log("config"); // miss: NMK506 -- the word alone was never right in 25 places that were read
if (client.isFakeClient) log("client"); // miss: NMK506 -- the same; one code base has thirteen of these, all right
let useMockApiLater: boolean; // ok: no value yet
interface Settings { useMock: boolean } // ok: a type
const words = "USE_MOCK_DATA"; // ok: a word in a string
export const API_URL = process.env.API_URL; // ok: the address of a real service
export default [icon, MOCK_S3, PORT, mockMode, enableMocks, useMockApi, is_mock_user, MOCK_ENABLED];
export const isMockVariable = word.startsWith("$"); // ok: a word that the product replaces
