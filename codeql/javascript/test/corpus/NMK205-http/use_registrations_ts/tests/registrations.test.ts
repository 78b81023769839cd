// NMK205-http/use-registrations.ts
import AxiosDouble from "axios-mock-adapter"; // $ NMK205
import fetchMock from "fetch-mock"; // $ NMK205
import moxios from "moxios"; // $ NMK205
import { graphql, http as route, HttpResponse, ws } from "msw"; // $ NMK205
import { setupServer } from "msw/node"; // $ NMK205
import nock from "nock"; // $ NMK205
import { MockAgent } from "undici";

const server = setupServer(); // $ NMK205
server.use(route.get("/users", () => HttpResponse.json([]))); // $ NMK205
server.use(
  graphql.query("Users", () => HttpResponse.json({ data: {} })), // $ NMK205
  ws.link("wss://users.test").addEventListener("connection", () => undefined), // $ NMK205
);

nock("https://users.test").get("/users").reply(200, []); // $ NMK205
const scope = nock("https://users.test"); // $ NMK205
scope.get("/users").reply(200, []); // $ NMK205
nock.cleanAll(); // ok: takes them back

fetchMock.getOnce("/users", []); // $ NMK205
fetchMock.mockResponseOnce("[]"); // $ NMK205
moxios.stubRequest("/users", { status: 200 }); // $ NMK205
moxios.uninstall(); // ok: takes it back

const answers = new AxiosDouble(client); // $ NMK205
answers.onGet("/users").reply(200, []); // $ NMK205
const agent = new MockAgent(); // $ NMK205
agent.get("https://users.test").intercept({ path: "/users" }).reply(200, []); // $ NMK205

const users = await client.get("/users"); // ok: a real request
const app = new Map([["/users", users]]);
app.get("/users"); // ok: a map
export const types: Array<ReturnType<typeof nock>> = []; // ok: a type
