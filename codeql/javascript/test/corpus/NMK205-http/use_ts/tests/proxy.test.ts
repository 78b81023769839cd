// NMK205-http/use.ts
import { Agent, MockAgent, MockPool as Pool, setGlobalDispatcher } from "undici"; // $ NMK205
import * as undici from "undici";
import sinon from "sinon"; // $ NMK101
import type { MockClient } from "undici"; // ok: a type

let agent: MockAgent; // ok: only a type

beforeEach(() => {
  agent = new MockAgent(); // $ NMK205
  agent.disableNetConnect(); // ok: using it is not making it
  setGlobalDispatcher(agent); // ok: the same
});

it("answers by hand", async () => {
  const icon = "📡"; const client = new undici.MockClient("http://localhost", { agent }); // $ NMK205
  const snapshot = new undici.SnapshotAgent({ mode: "playback" }); // $ NMK205
  const pool = new Pool("http://localhost", { agent }); // ok: reported where it is renamed
  const typed = {} as { client?: MockClient }; // ok: only a type
  const real = new Agent({ connect: { timeout: 500 } }); // ok: a real connection
  const other = new undici.Pool("http://localhost:8080"); // ok: a real connection
  await undici.fetch("http://localhost:8080", { dispatcher: real }); // ok: a real request
  expect([icon, client, snapshot, pool, typed, other]).toHaveLength(6);
});

describe("old XMLHttpRequest", () => {
  const sandbox = sinon.createSandbox(); // $ NMK102
  const server = sinon.fakeServer.create(); // $ NMK205
  const xhr = sinon.useFakeXMLHttpRequest(); // $ NMK205
  const timed = sandbox.useFakeServer(); // $ NMK205
  const { fakeServerWithClock } = sinon; // $ NMK205
  const http = createServer(); // ok: a real server
  http.fakeServer = true; // ok: a property of something else
  it("works", () => expect([server, xhr, timed, fakeServerWithClock]).toHaveLength(4));
});

class MockAgentPanel {} // $ NMK401
const panel = new MockAgentPanel(); // ok: another class
