// corpus: src/tokens.ts
const token = "mock-access-token"; // expect: NMK403@astgrep
const headers = { authorization: 'fake_jwt_token' }; // expect: NMK403@astgrep
localStorage.setItem("token", "mock-jwt-token"); // expect: NMK403@astgrep
setSession("dummy-session-1"); // expect: NMK403@astgrep
const id = user?.id ?? "mock_customer_id_42"; // expect: NMK403@astgrep
export const login = async () => "mock-token"; // expect: NMK403@astgrep
process.env.OPENAI_API_KEY = "sk-FAKE-OPENAI-API-KEY"; // expect: NMK403@astgrep
const slack = connect({ token: "xoxb-fake-token" }); // expect: NMK403@astgrep
const variable = "FAKE_API_KEY"; // ok: the name of a variable
const option = "use-fake-key"; // ok: the name of an option
if (token === "mock-access-token") logout(); // ok: a comparison
localStorage.getItem("mock-jwt-token"); // ok: what is looked for
const tables = { "mock-exam-id": "exams" }; // ok: a key
const kind = "fake-news-detector"; // ok: the subject
const label = "mock interview"; // ok: an interview
const path = "mock-idea"; // ok: another word
