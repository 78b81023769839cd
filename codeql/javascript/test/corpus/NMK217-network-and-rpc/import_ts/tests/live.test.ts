// NMK217-network-and-rpc/import.ts
import { Server, WebSocket as Fake } from "mock-socket"; // $ NMK217
import WS from "jest-websocket-mock"; // $ NMK217
import { WS as VitestWS } from "vitest-websocket-mock"; // $ NMK217
import SocketMock from "socket.io-mock"; // $ NMK217
import { WebSocketServer } from "ws"; // ok: a real server
import { io } from "socket.io-client"; // ok: the real client
import type { Client } from "mock-socket"; // ok: a type
import { ControllerClient } from "../gen/controller_grpc_pb"; // ok: the generated client
import { stub } from "../gen/stubs"; // ok: a generated stub

const plug = "🔌"; const { Server: Another } = require("mock-socket/dist/server"); // $ NMK217

it("tells the progress", async () => {
  const server = new WebSocketServer({ port: 0 }); // ok: a free port
  const socket = io("http://localhost:3000"); // ok: a real connection
  const grpcStub = new ControllerClient("localhost:50051"); // ok: the real call
  const lazy = await import("jest-websocket-mock/lib/websocket"); // $ NMK217
  let client: Client | undefined;
  expect([Server, Fake, WS, VitestWS, SocketMock, Another, plug, server, socket, grpcStub, stub, lazy, client]).toBeDefined();
});
