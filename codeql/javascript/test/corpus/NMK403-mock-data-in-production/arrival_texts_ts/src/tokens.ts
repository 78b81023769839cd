// NMK403-mock-data-in-production/arrival-texts.ts
const token = "mock-access-token"; // not reported by CodeQL
const headers = { authorization: 'fake_jwt_token' }; // not reported by CodeQL
localStorage.setItem("token", "mock-jwt-token"); // not reported by CodeQL
setSession("dummy-session-1"); // not reported by CodeQL
const id = user?.id ?? "mock_customer_id_42"; // not reported by CodeQL
export const login = async () => "mock-token"; // not reported by CodeQL
process.env.OPENAI_API_KEY = "sk-FAKE-OPENAI-API-KEY"; // not reported by CodeQL
const slack = connect({ token: "xoxb-fake-token" }); // not reported by CodeQL
const variable = "FAKE_API_KEY"; // ok: the name of a variable
const option = "use-fake-key"; // ok: the name of an option
if (token === "mock-access-token") logout(); // ok: a comparison
localStorage.getItem("mock-jwt-token"); // ok: what is looked for
const tables = { "mock-exam-id": "exams" }; // ok: a key
const kind = "fake-news-detector"; // ok: the subject
const label = "mock interview"; // ok: an interview
const path = "mock-idea"; // ok: another word
