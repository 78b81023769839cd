import { vi } from "vitest";

vi.mock("./a"); // ast-grep-ignore: NMK103 -- the legacy gateway has no sandbox
vi.mock("./a"); // ast-grep-ignore: NMK102, NMK103 -- until=2027-03-01 owner=@media the vendor has no sandbox
// ast-grep-ignore: NMK103 -- alone on its line it is for the next
vi.mock("./a");
vi.mock("./a", () => ({
  load: 1,
})); // ast-grep-ignore: NMK103 -- behind a statement of several lines it is for its start
const gateway = {
  send: vi.fn(), // ast-grep-ignore: NMK102 -- inside a statement it is for its own line
  load: vi.fn(), // $ NMK102
};
/* ast-grep-ignore: NMK103 -- in a block */
vi.mock("./a");

vi.mock("./a", () => ({ // $ NMK103
})); // ast-grep-ignore
vi.mock("./a", () => ({ // $ NMK103
})); // ast-grep-ignore: NMK103
vi.mock("./a", () => ({ // $ NMK103
})); // ast-grep-ignore: NMK103 --
vi.mock("./a", () => ({ // $ NMK103
})); // ast-grep-ignore: NMK103 -- until=2027-03-01 owner=@media
vi.mock("./a", () => ({ // $ NMK103
})); // ast-grep-ignore: NMK102 -- another rule
vi.mock("./a", () => ({ // $ NMK103
})); // NMK103 -- no permit at all

// ast-grep-ignore: NMK103 -- not for the line after the next
const rest = 1;
vi.mock("./a"); // $ NMK103
