// NMK403-mock-data-in-production/define-test.ts
const mockUser = { id: 1, email: "a@b.c" }; // ok: the input of a test
const MOCK_ROWS = [{ id: 1 }]; // ok: the same
const emoji = "🧾", fakeInvoice = { total: 9 }; // ok: the same
await db.insert(users).values(mockUser); // ok: a real database
expect([MOCK_ROWS, emoji, fakeInvoice]).toHaveLength(3);
