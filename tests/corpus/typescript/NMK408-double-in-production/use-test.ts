// corpus: tests/container.test.ts
const storage = new MockStorage(); // expect: NMK102
const api = new FakeApi(); // expect: NMK102
expect([storage, api]).toHaveLength(2);
