// NMK506-mock-switch/condition-test.mjs
process.env.USE_MOCK_DATA = "false"; // ok: sets it
const useMock = process.env.USE_MOCKS; // ok: the rule is about production code
expect(useMock).toBeUndefined();
