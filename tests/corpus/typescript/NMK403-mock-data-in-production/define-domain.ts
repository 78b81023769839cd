// corpus: src/domain/words.ts
const payStubs = [{ gross: 1 }]; // ok: pay slips
const ticketStub = { seat: "🎟️" }; // ok: a ticket
const fakeNewsTopics = ["real", "fake"]; // ok: the subject
const fakeIpRanges = ["198.18.0.0/16"]; // ok: addresses of a proxy
const mockTrials = [{ id: 1 }]; // ok: trials at a law school
const mockElections = [{ id: 1 }]; // ok: elections before the election
const mockDraft = { picks: [1] }; // ok: a game
const mockLocationApps = ["a.b"]; // ok: apps that pretend to be elsewhere
const stubZones = ["x.test"]; // ok: name servers
const dummyVector = [0, 0, 0]; // ok: a scratch value
const starterStub = { python: "def solve():" }; // ok: a template of code
const fakeKeydown = { key: "Enter", keyCode: 13 } as KeyboardEvent; // ok: an event made for a handler
const mockInvoices = [{ id: 1 }]; // expect: NMK403:7
const stubOrders = [{ id: 1 }]; // expect: NMK403
export { payStubs, ticketStub, fakeNewsTopics, fakeIpRanges, mockTrials, mockElections, mockDraft, mockLocationApps, stubZones, dummyVector, starterStub, mockInvoices, stubOrders };
