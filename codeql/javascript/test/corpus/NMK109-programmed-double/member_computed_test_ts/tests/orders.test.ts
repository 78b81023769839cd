// NMK109-programmed-double/member-computed.test.ts
import { load } from "../src/load";

load["mockReturnValue"](1); // not reported by CodeQL
load[`mockResolvedValueOnce`]([]); // not reported by CodeQL
api["load"]["mockImplementation"](() => []); // not reported by CodeQL
load["mockReturnValueOnce"](2); // not reported by CodeQL
load["call"](null, 1); // ok: another method
const label = texts["mockReturnValues"]; // ok: another name
const key = "mockReturnValue"; // ok: a text
rows[mockReturnValue] = 1; // ok: a variable
