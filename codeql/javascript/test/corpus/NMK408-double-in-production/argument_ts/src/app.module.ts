// NMK408-double-in-production/argument.ts
import { FakeMailer, MockPayments, RealMailer } from "./services";
export const providers = [
  { provide: Mailer, useClass: FakeMailer }, // $ NMK408
  { provide: "größe", useClass: MockPayments, multi: true }, // $ NMK408
  { provide: Clock, useExisting: services.MockClock }, // $ NMK408
  { useClass: PaymentsMock, provide: Payments }, // $ NMK408
  { provide: Mailer, useClass: RealMailer }, // ok: the real one
  { provide: Exams, useClass: MockExamService }, // ok: exams
  { provide: Mail, useValue: mailer }, // ok: nothing says so
  { useClass: FakeMailer }, // ok: no provider
];
