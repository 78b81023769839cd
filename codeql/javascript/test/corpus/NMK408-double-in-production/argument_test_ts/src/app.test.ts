// NMK408-double-in-production/argument.test.ts
export const mailer = { provide: Mailer, useClass: FakeMailer }; // $ NMK107
export const real = { provide: Mailer, useClass: RealMailer }; // ok: the real one
