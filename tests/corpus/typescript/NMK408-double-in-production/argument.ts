// corpus: src/app.module.ts
import { FakeMailer, MockPayments, RealMailer } from "./services";
export const providers = [
  { provide: Mailer, useClass: FakeMailer }, // expect: NMK408:22
  { provide: "größe", useClass: MockPayments, multi: true }, // expect: NMK408:23
  { provide: Clock, useExisting: services.MockClock }, // expect: NMK408:21
  { useClass: PaymentsMock, provide: Payments }, // expect: NMK408:5
  { provide: Mailer, useClass: RealMailer }, // ok: the real one
  { provide: Exams, useClass: MockExamService }, // ok: exams
  { provide: Mail, useValue: mailer }, // ok: nothing says so
  { useClass: FakeMailer }, // ok: no provider
];
