// NMK403-mock-data-in-production/arrival-texts.ts
const token = "mock-access-token"; // not reported by CodeQL
const headers = { authorization: 'fake_jwt_token' }; // not reported by CodeQL
localStorage.setItem("token", "mock-jwt-token"); // not reported by CodeQL
setSession("dummy-session-1"); // not reported by CodeQL
const id = user?.id ?? "mock_customer_id_42"; // not reported by CodeQL
export const login = async () => "mock-token"; // not reported by CodeQL
if (token === "mock-access-token") logout(); // ok: a comparison
localStorage.getItem("mock-jwt-token"); // ok: what is looked for
const tables = { "mock-exam-id": "exams" }; // ok: a key
const kind = "fake-news-detector"; // ok: the subject
const label = "mock interview"; // ok: an interview
const path = "mock-idea"; // ok: another word
