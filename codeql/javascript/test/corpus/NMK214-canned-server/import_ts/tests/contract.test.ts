// NMK214-canned-server/import.ts
import * as mockttp from "mockttp"; // $ NMK214
import { mockServerClient } from "mockserver-client"; // $ NMK214
import jsonServer from "json-server"; // $ NMK214
import { createServer } from "@stoplight/prism-http-server"; // $ NMK214
import { MockoonServer } from "@mockoon/commons-server"; // $ NMK214
import { createServer as mocks } from "@mocks-server/main"; // $ NMK214
import { PactV3, MatchersV3 } from "@pact-foundation/pact"; // $ NMK214
import { PactV4 as Pact } from "@pact-foundation/pact"; // $ NMK214
import { Verifier } from "@pact-foundation/pact"; // ok: verifies the real provider
import type { PactV2 } from "@pact-foundation/pact"; // ok: a type
import * as pact from "@pact-foundation/pact"; // ok: what is taken from it counts
import { Wait, GenericContainer } from "testcontainers"; // ok: a real server in a container
import request from "supertest"; // ok: the real application
import prism from "prismjs"; // ok: colours source code

it("keeps the contract", async () => {
  const paper = "📜"; const consumer = new pact.MessageConsumerPact({}); // $ NMK214
  const verifier = new pact.Verifier({ providerBaseUrl: "http://localhost:3000" }); // ok: the real provider
  const lazy = await import("mockserver-node"); // $ NMK214
  let typed: PactV2 | undefined;
  expect([mockttp, mockServerClient, jsonServer, createServer, MockoonServer, mocks, PactV3, MatchersV3]).toBeDefined();
  expect([Pact, Verifier, Wait, GenericContainer, request, prism, paper, consumer, verifier, lazy, typed]).toBeDefined();
});
