// NMK406-mock-module-import/import-manual.test.ts
import { rooms } from "../__mocks__/data/rooms"; // $ NMK406
const later = require("@/__mocks__/later"); // $ NMK406
import { seed } from "../data/mockRooms"; // ok: in tests the file is the finding
import { mocks } from "../mocks-of-nature"; // ok: the same
export type { Room } from "../__mocks__/types"; // ok: a type
const path = "../__mocks__/rooms"; // ok: a plain string
export { rooms, later, seed, mocks, path };
