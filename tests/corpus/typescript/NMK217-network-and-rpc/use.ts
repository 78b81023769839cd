// corpus: tests/socket.test.ts
import { Server, WebSocket } from "mock-socket"; // expect: NMK217
import WS from "jest-websocket-mock"; // expect: NMK217

const server = new Server("wss://shop.test"); // expect: NMK217
server.on("connection", greet); // expect: NMK217
const socket = new WebSocket("wss://shop.test"); // expect: NMK217
const echo = new WS("wss://shop.test"); // expect: NMK217
process.on("exit", stop); // ok: an event
server.stop(); // ok: takes it back
const real = new net.Socket(); // ok: a real socket
emitter.on("message", greet); // ok: an event
export { echo, real, socket };
