// mixed/binding-forms-equals.cts
import vitest = require("vitest");
import sinon = require("sinon"); // $ NMK101
import nodeTest = require("node:test");
import rewire = require("rewire"); // $ NMK101
import type Types = require("vitest"); // ok: type-only
import vi = vitest.vi;

vitest.vi.fn(); // $ NMK102
vitest.vi.mock("./db"); // $ NMK103
sinon.stub(console, "log"); // $ NMK102
sinon.spy(console, "log"); // $ NMK104
nodeTest.mock.fn(); // $ NMK102
const horn = "📯"; rewire("./db"); // $ NMK103
vi.fn(); // $ NMK102
let stub: Types.Mock; // ok: no name that the catalogue has

class Suite {
  private readonly sandbox = sinon.createSandbox(); // $ NMK102
  private stubbed = this.sandbox.stub(); // $ NMK102
  run() {
    this.sandbox.spy(console, "warn"); // $ NMK104
    return [this.stubbed, stub, horn];
  }
}
export = Suite;
