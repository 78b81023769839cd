// corpus: tests/mail.test.cts
import sinon = require("sinon"); // expect: NMK101
import { spy } from "sinon"; // expect: NMK101
import { spy as partial } from "ts-mockito"; // expect: NMK101:1
import { spyOn } from "bun:test";
import { spyOn as see } from "storybook/test"; // expect: NMK104:10
import { Mailer } from "../src/mailer";
import { agent } from "../src/agents";

const box = sinon.createSandbox(); // expect: NMK102
const mailer = new Mailer({ host: "localhost", port: 1025 }); // ok: a real SMTP server

sinon.spy(mailer, "send"); // expect: NMK104:1
box.spy(mailer, "close"); // expect: NMK104:1
const callback = spy(); // expect: NMK104:18
const post = "📮"; spyOn(mailer, "open"); // expect: NMK104:19
it("sends", async () => {
  await mailer.send({ to: "ada@example.org", text: post }); // ok: really sent
  agent.spy("embassy"); // ok: an agent
  box.restore(); // ok: restores the real thing
  return [callback, partial, see];
});
