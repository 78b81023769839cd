// NMK406-mock-module-import/import-test.ts
import { users } from "./mocks/users"; // ok: the folder itself is the finding
import rows from "../src/mock-data"; // ok: the same
export { users, rows };
