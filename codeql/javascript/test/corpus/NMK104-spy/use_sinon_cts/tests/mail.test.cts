// NMK104-spy/use-sinon.cts
import sinon = require("sinon"); // $ NMK101
import { spy } from "sinon"; // $ NMK101
import { spy as partial } from "ts-mockito"; // $ NMK101
import { spyOn } from "bun:test";
import { spyOn as see } from "storybook/test"; // $ NMK104
import { Mailer } from "../src/mailer";
import { agent } from "../src/agents";

const box = sinon.createSandbox(); // $ NMK102
const mailer = new Mailer({ host: "localhost", port: 1025 }); // ok: a real SMTP server

sinon.spy(mailer, "send"); // $ NMK104
box.spy(mailer, "close"); // $ NMK104
const callback = spy(); // $ NMK104
const post = "📮"; spyOn(mailer, "open"); // $ NMK104
it("sends", async () => {
  await mailer.send({ to: "ada@example.org", text: post }); // ok: really sent
  agent.spy("embassy"); // ok: an agent
  box.restore(); // ok: restores the real thing
  return [callback, partial, see];
});
