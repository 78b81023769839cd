// NMK408-double-in-production/use-test.ts
const storage = new MockStorage(); // ok: NMK401 asks where the class is defined
const api = new FakeApi(); // ok: the same
expect([storage, api]).toHaveLength(2);
