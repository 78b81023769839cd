// corpus: src/run.ts
import name from "./settings";
const execaMock = await import(name); // expect: NMK408@astgrep
const stubbedClient = require(process.env.CLIENT!); // expect: NMK408@astgrep
const fakeStore = await import(`./stores/${name}`); // expect: NMK408@astgrep
const clientMock = require(resolve("client")); // expect: NMK408@astgrep
const execa = await import(name); // ok: nothing says so
const mockServerPlugin = await import(name); // ok: a product's mock server
const paystub = require(name); // ok: a pay slip
const mockPort = Number(name); // ok: no module
export { execaMock, stubbedClient, fakeStore, clientMock, execa, mockServerPlugin, paystub, mockPort };
