// NMK212-framework-runtime/import.tsx
import { render } from "@testing-library/react"; // ok: renders the real component
import { ApolloProvider } from "@apollo/client"; // ok: the real client
import { MockedProvider } from "@apollo/client/testing"; // $ NMK212
import { MockedProvider as Provider, type MockedResponse } from "@apollo/client/testing/react"; // $ NMK212
import { MockLink } from "@apollo/client/testing/core"; // $ NMK212
import { mockSingleLink } from "@apollo/react-testing"; // $ NMK212
import mockRouter from "next-router-mock"; // $ NMK212
import { MemoryRouterProvider } from "next-router-mock/MemoryRouterProvider"; // $ NMK212
import { addMocksToSchema } from "@graphql-tools/mock"; // $ NMK212
import configureStore from "redux-mock-store"; // $ NMK212
import "fake-indexeddb/auto"; // $ NMK212
import * as testing from "@apollo/client/testing"; // ok: what is taken from it counts
import type { MockedProvider as Typed } from "@apollo/client/testing"; // ok: a type
import { type MockLink as Link } from "@apollo/client/testing"; // ok: a type
import { MockedResponse as Answer } from "@apollo/client/testing"; // ok: a type under a plain import
import { MockedProvider as Own } from "../support/apollo"; // ok: another module
import { MemoryRouter } from "react-router-dom"; // ok: a real router
import { JSDOM } from "jsdom"; // ok: the usual environment
import { Assets } from "./Assets";

it("shows assets", () => {
  render(
    <testing.MockedProvider mocks={[]}> {/* $ NMK212 */}
      <Assets />
    </testing.MockedProvider>, // ok: the closing tag
  );
  render(<MockedProvider><Assets /></MockedProvider>); // ok: reported where it is imported
  render(<ApolloProvider client={client}><Assets /></ApolloProvider>); // ok: the real client
  const icon = "🚀"; const link = new testing.MockSubscriptionLink(); // $ NMK212
  const real = new testing.ApolloLink(); // ok: another member
  expect([icon, link, real, Provider, MockLink, mockSingleLink, mockRouter, MemoryRouterProvider]).toBeDefined();
  expect([addMocksToSchema, configureStore, Own, MemoryRouter, JSDOM]).toBeDefined();
});
