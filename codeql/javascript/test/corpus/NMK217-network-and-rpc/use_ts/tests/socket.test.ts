// NMK217-network-and-rpc/use.ts
import { Server, WebSocket } from "mock-socket"; // $ NMK217
import WS from "jest-websocket-mock"; // $ NMK217

const server = new Server("wss://shop.test"); // $ NMK217
server.on("connection", greet); // $ NMK217
const socket = new WebSocket("wss://shop.test"); // $ NMK217
const echo = new WS("wss://shop.test"); // $ NMK217
process.on("exit", stop); // ok: an event
server.stop(); // ok: takes it back
const real = new net.Socket(); // ok: a real socket
emitter.on("message", greet); // ok: an event
export { echo, real, socket };
