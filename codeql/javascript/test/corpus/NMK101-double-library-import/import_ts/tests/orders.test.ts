// NMK101-double-library-import/import.ts
import { describe, expect, it } from "vitest"; // ok: a runner is no double library
import sinon from "sinon"; // $ NMK101
import * as td from "testdouble"; // $ NMK101
import { capture, instance } from "ts-mockito"; // $ NMK101
import { anyString } from "@typestrong/ts-mockito"; // $ NMK101
import { Times } from "typemoq"; // $ NMK101
import { createMock, type DeepMocked } from "@golevelup/ts-vitest"; // $ NMK101
import { mockReset } from "vitest-mock-extended"; // $ NMK101
import "sinon-chai"; // $ NMK101
import "jest-auto-spies/setup"; // $ NMK101
import { // $ NMK101
  Substitute,
} from "@fluffy-spoon/substitute";
export * from "ts-sinon"; // $ NMK101
export { fn as makeCallback } from "@vitest/spy"; // $ NMK101
export * as moq from "moq.ts"; // $ NMK101

import type { SinonStub, SinonSandbox } from "sinon"; // ok: type-only, nothing is loaded
import { type MockProxy, type DeepMockProxy } from "jest-mock-extended"; // ok: every name is a type
export type { Mock } from "moq.ts"; // ok: a type-only re-export
import { OrderService } from "../src/orders/order-service"; // ok: the real collaborator
import { rewire } from "../src/wiring/rewire"; // ok: a module of the project
import { stub } from "./sinon"; // ok: a relative path only looks like the package
import { lookup } from "sinonyms"; // ok: another package
import { sandbox } from "@acme/sinon"; // ok: another scope
import { PostgreSqlContainer } from "@testcontainers/postgresql"; // ok: a real server
import request from "supertest"; // ok: drives the real application

describe("orders", () => {
  it("stores an order", async () => {
    const container = await new PostgreSqlContainer("postgres:16").start(); // ok: a throw-away server
    const service = new OrderService({ url: container.getConnectionUri() });
    await request(service.app).post("/orders").send({ sku: "A-1" }).expect(201);
    expect(await service.all()).toHaveLength(1);
  });
});
