// corpus: src/app.test.ts
export const mailer = { provide: Mailer, useClass: FakeMailer }; // expect: NMK107
export const real = { provide: Mailer, useClass: RealMailer }; // ok: the real one
