// corpus: tests/registrations.test.ts
import AxiosDouble from "axios-mock-adapter"; // expect: NMK205
import fetchMock from "fetch-mock"; // expect: NMK205
import moxios from "moxios"; // expect: NMK205
import { graphql, http as route, HttpResponse, ws } from "msw"; // expect: NMK205
import { setupServer } from "msw/node"; // expect: NMK205
import nock from "nock"; // expect: NMK205
import { MockAgent } from "undici";

const server = setupServer(); // expect: NMK205:16
server.use(route.get("/users", () => HttpResponse.json([]))); // expect: NMK205:12
server.use(
  graphql.query("Users", () => HttpResponse.json({ data: {} })), // expect: NMK205:3
  ws.link("wss://users.test").addEventListener("connection", () => undefined), // expect: NMK205:3
);

nock("https://users.test").get("/users").reply(200, []); // expect: NMK205:1
const scope = nock("https://users.test"); // expect: NMK205:15
scope.get("/users").reply(200, []); // expect: NMK205:1
nock.cleanAll(); // ok: takes them back

fetchMock.getOnce("/users", []); // expect: NMK205:1
fetchMock.mockResponseOnce("[]"); // expect: NMK205:1
moxios.stubRequest("/users", { status: 200 }); // expect: NMK205:1
moxios.uninstall(); // ok: takes it back

const answers = new AxiosDouble(client); // miss: NMK205@astgrep -- a default import under a name of the file's own is reported at the import
answers.onGet("/users").reply(200, []); // expect: NMK205:1
const agent = new MockAgent(); // expect: NMK205:15
agent.get("https://users.test").intercept({ path: "/users" }).reply(200, []); // expect: NMK205:1

const users = await client.get("/users"); // ok: a real request
const app = new Map([["/users", users]]);
app.get("/users"); // ok: a map
export const types: Array<ReturnType<typeof nock>> = []; // ok: a type
