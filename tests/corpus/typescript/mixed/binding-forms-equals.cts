// corpus: test/binding-forms.test.cts
import vitest = require("vitest");
import sinon = require("sinon"); // expect: NMK101
import nodeTest = require("node:test");
import rewire = require("rewire"); // expect: NMK101
import type Types = require("vitest"); // ok: type-only
import vi = vitest.vi;

vitest.vi.fn(); // expect: NMK102:1
vitest.vi.mock("./db"); // expect: NMK103:1
sinon.stub(console, "log"); // expect: NMK102:1
sinon.spy(console, "log"); // expect: NMK104:1
nodeTest.mock.fn(); // expect: NMK102:1
const horn = "📯"; rewire("./db"); // expect: NMK103:19
vi.fn(); // expect: NMK102:1
let stub: Types.Mock; // ok: no name that the catalogue has

class Suite {
  private readonly sandbox = sinon.createSandbox(); // expect: NMK102:30
  private stubbed = this.sandbox.stub(); // expect: NMK102
  run() {
    this.sandbox.spy(console, "warn"); // expect: NMK104
    return [this.stubbed, stub, horn];
  }
}
export = Suite;
