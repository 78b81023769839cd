// NMK408-double-in-production/use-test.ts
const storage = new MockStorage(); // $ NMK102
const api = new FakeApi(); // $ NMK102
expect([storage, api]).toHaveLength(2);
