// NMK408-double-in-production/define-loaded.ts
import name from "./settings";
const execaMock = await import(name); // not reported by CodeQL
const stubbedClient = require(process.env.CLIENT!); // not reported by CodeQL
const fakeStore = await import(`./stores/${name}`); // not reported by CodeQL
const clientMock = require(resolve("client")); // not reported by CodeQL
const execa = await import(name); // ok: nothing says so
const mockServerPlugin = await import(name); // ok: a product's mock server
const paystub = require(name); // ok: a pay slip
const mockPort = Number(name); // ok: no module
export { execaMock, stubbedClient, fakeStore, clientMock, execa, mockServerPlugin, paystub, mockPort };
