// ast-grep-ignore: NMK103 -- a whole file is never permitted

import { vi } from "vitest";

vi.mock("./a"); // $ NMK103
