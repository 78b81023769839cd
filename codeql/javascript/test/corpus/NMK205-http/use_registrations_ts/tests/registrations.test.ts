// NMK205-http/use-registrations.ts
import AxiosDouble from "axios-mock-adapter"; // $ NMK205
import fetchMock from "fetch-mock"; // $ NMK205
import moxios from "moxios"; // $ NMK205
import { graphql, http as route, HttpResponse, ws } from "msw"; // $ NMK205
import { setupServer } from "msw/node"; // $ NMK205
import nock from "nock"; // $ NMK205
import { MockAgent } from "undici";

const server = setupServer(); // not reported by CodeQL
server.use(route.get("/users", () => HttpResponse.json([]))); // not reported by CodeQL
server.use(
  graphql.query("Users", () => HttpResponse.json({ data: {} })), // not reported by CodeQL
  ws.link("wss://users.test").addEventListener("connection", () => undefined), // not reported by CodeQL
);

nock("https://users.test").get("/users").reply(200, []); // not reported by CodeQL
const scope = nock("https://users.test"); // not reported by CodeQL
scope.get("/users").reply(200, []); // not reported by CodeQL
nock.cleanAll(); // ok: takes them back

fetchMock.getOnce("/users", []); // not reported by CodeQL
fetchMock.mockResponseOnce("[]"); // not reported by CodeQL
moxios.stubRequest("/users", { status: 200 }); // not reported by CodeQL
moxios.uninstall(); // ok: takes it back

const answers = new AxiosDouble(client); // $ MISSING: NMK205
answers.onGet("/users").reply(200, []); // not reported by CodeQL
const agent = new MockAgent(); // $ NMK205
agent.get("https://users.test").intercept({ path: "/users" }).reply(200, []); // not reported by CodeQL

const users = await client.get("/users"); // ok: a real request
const app = new Map([["/users", users]]);
app.get("/users"); // ok: a map
export const types: Array<ReturnType<typeof nock>> = []; // ok: a type
