// corpus: tests/orders.test.ts
const providers = [
  { provide: Gateway, useClass: FakeGateway }, // expect: NMK107
  { provide: Store, useClass: InMemoryOrderStore }, // expect: NMK107
  { provide: Mailer, useClass: MailerStub }, // expect: NMK107
  { provide: Clock, useClass: MockClock }, // expect: NMK107
  { provide: Gateway, useClass: StripeGateway }, // ok: the real class
  { provide: Config, useClass: TestConfig }, // ok: settings of the test
  { useClass: FakeGateway }, // ok: nothing is provided
];
export { providers };
