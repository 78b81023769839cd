// NMK209-email-and-third-party/import.ts
import nodemailerMock from "nodemailer-mock"; // $ NMK209
import { interactsWithMail } from "nodemailer-stub"; // $ NMK209
export { getSentMail } from "nodemailer-mock"; // $ NMK209
import nodemailer from "nodemailer"; // ok: the real client
import { SMTPServer } from "smtp-server"; // ok: a real server
import MailDev from "maildev"; // ok: a real server
import type { NodemailerMock } from "nodemailer-mock"; // ok: a type
import Stripe from "stripe"; // ok: Stripe's test mode is the real thing

const mail = "✉️"; const stub = require("nodemailer-stub"); // $ NMK209

it("sends an invitation", async () => {
  const server = new SMTPServer({ authOptional: true });
  const transport = nodemailer.createTransport({ host: "localhost", port: 1025 }); // ok: a real port
  const lazy = await import("nodemailer-mock/lib/mock"); // $ NMK209
  expect([nodemailerMock, interactsWithMail, mail, stub, server, transport, lazy, MailDev, Stripe]).toBeDefined();
});
