// corpus: tests/orders.test.ts
import { load } from "../src/load";

load["mockReturnValue"](1); // expect: NMK109@astgrep
load[`mockResolvedValueOnce`]([]); // expect: NMK109@astgrep
api["load"]["mockImplementation"](() => []); // expect: NMK109@astgrep
load["mockReturnValueOnce"](2); // expect: NMK109@astgrep
load["call"](null, 1); // ok: another method
const label = texts["mockReturnValues"]; // ok: another name
const key = "mockReturnValue"; // ok: a text
rows[mockReturnValue] = 1; // ok: a variable
