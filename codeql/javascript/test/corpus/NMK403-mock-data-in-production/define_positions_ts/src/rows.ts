// NMK403-mock-data-in-production/define-positions.ts
export const INITIAL_MOCK_ROWS = [{ id: 1, name: "Ada" }]; // $ NMK403
const USERS_FAKE_LIST = [{ id: 1 }]; // $ NMK403
const userMockList = [{ id: 2, name: "Ada" }]; // $ NMK403
const initialFakeOrder = { id: 2, total: 12 }; // $ NMK403
const listOfStubbedRows = [{ id: 1 }]; // $ NMK403
const initialRows = [{ id: 1, name: "Ada" }]; // ok: nothing says that it is made up
const hammockRows = [{ id: 1 }]; // ok: another word
const userMockups = [{ width: 1 }]; // ok: designs
const allMockExams = [{ id: 1 }]; // ok: exams
const lastMockCall = call(1); // ok: no literal
