// corpus: test/middleware.test.js
const httpMocks = require("node-mocks-http"); // expect: NMK212:19
const { getMockReq, getMockRes } = require("@jest-mock/express"); // expect: NMK212
const { mockRequest } = require("mock-req-res"); // expect: NMK212
const sem = require("sinon-express-mock"); // expect: NMK212
const { MockedProvider } = require("@apollo/client/testing"); // expect: NMK212:28
const { MockLink: Link, ...others } = require("@apollo/client/testing/core"); // expect: NMK212
const { itAsync } = require("@apollo/client/testing"); // ok: another name
const apollo = require("@apollo/client/testing"); // ok: what is taken from it counts
require("jest-canvas-mock"); // expect: NMK212:1
require("jest-localstorage-mock"); // expect: NMK212
const request = require("supertest"); // ok: the real application
const express = require("express"); // ok: the real framework

test("answers", async () => {
  const icon = "🧪"; const provider = apollo.MockedProvider; // expect: NMK212:38
  const { MockSubscriptionLink } = await import("@apollo/client/testing"); // expect: NMK212:42
  await request(express()).get("/health").expect(404); // ok: parsed by a real server
  expect([httpMocks, getMockReq, getMockRes, mockRequest, sem, MockedProvider, Link, others, itAsync]).toBeDefined();
  expect([icon, provider, MockSubscriptionLink]).toBeDefined();
});

export { MockedProvider as Provider } from "@apollo/client/testing"; // expect: NMK212:1
export { itAsync as later } from "@apollo/client/testing"; // ok: another name
export { apollo }; // ok: no module
