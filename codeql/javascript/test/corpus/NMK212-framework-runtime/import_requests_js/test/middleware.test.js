// NMK212-framework-runtime/import-requests.js
const httpMocks = require("node-mocks-http"); // $ NMK212
const { getMockReq, getMockRes } = require("@jest-mock/express"); // $ NMK212
const { mockRequest } = require("mock-req-res"); // $ NMK212
const sem = require("sinon-express-mock"); // $ NMK212
const { MockedProvider } = require("@apollo/client/testing"); // $ NMK212
const { MockLink: Link, ...others } = require("@apollo/client/testing/core"); // $ NMK212
const { itAsync } = require("@apollo/client/testing"); // ok: another name
const apollo = require("@apollo/client/testing"); // ok: what is taken from it counts
require("jest-canvas-mock"); // $ NMK212
require("jest-localstorage-mock"); // $ NMK212
const request = require("supertest"); // ok: the real application
const express = require("express"); // ok: the real framework

test("answers", async () => {
  const icon = "🧪"; const provider = apollo.MockedProvider; // $ NMK212
  const { MockSubscriptionLink } = await import("@apollo/client/testing"); // $ NMK212
  await request(express()).get("/health").expect(404); // ok: parsed by a real server
  expect([httpMocks, getMockReq, getMockRes, mockRequest, sem, MockedProvider, Link, others, itAsync]).toBeDefined();
  expect([icon, provider, MockSubscriptionLink]).toBeDefined();
});

export { MockedProvider as Provider } from "@apollo/client/testing"; // $ NMK212
export { itAsync as later } from "@apollo/client/testing"; // ok: another name
export { apollo }; // ok: no module
