// NMK107-dependency-override/argument-use-class.test.ts
const providers = [
  { provide: Gateway, useClass: FakeGateway }, // $ NMK107
  { provide: Store, useClass: InMemoryOrderStore }, // $ NMK107
  { provide: Mailer, useClass: MailerStub }, // $ NMK107
  { provide: Clock, useClass: MockClock }, // $ NMK107
  { provide: Gateway, useClass: StripeGateway }, // ok: the real class
  { provide: Config, useClass: TestConfig }, // ok: settings of the test
  { useClass: FakeGateway }, // ok: nothing is provided
];
export { providers };
