// corpus: src/domain/names.ts
export class PayStub { gross = 1; } // ok: a pay slip
export class StubResolver { zone = "x"; } // ok: name servers
export function createStubResolver() { return 1; } // ok: name servers
export class FakeNewsDetector { words = ["x"]; } // ok: the subject
export class MockTrial { date = "🗓️"; } // ok: a trial at a law school
export class FakeGateway { send() { return 1; } } // expect: NMK401
export class StubGateway { send() { return 1; } } // expect: NMK401
