// NMK107-dependency-override/argument-factories.test.ts
const providers = [
  { provide: LogService, useFactory: () => ({ log() {} }) }, // not reported by CodeQL
  { provide: AuthService, useFactory: () => new FakeAuth() }, // not reported by CodeQL
  { provide: MailService, useFactory: () => { return { send: async () => true }; } }, // not reported by CodeQL
  { provide: Clock, useFactory: () => clockStub }, // not reported by CodeQL
  { provide: CartService, useValue: mockCart }, // $ NMK107
  { provide: CART, useExisting: FakeCart }, // $ NMK107
  { provide: Repo, useValue: new InMemoryRepo(rows) }, // $ NMK107
  { provide: Queue, useClass: class { add() { return 1; } } }, // not reported by CodeQL
  { provide: Search, useClass: SearchSpy }, // $ NMK107
  { provide: DB, useFactory: (config) => new Database(config.url) }, // ok: the real one
  { provide: OPTIONS, useFactory: () => ({ url: container.url }) }, // ok: settings
  { provide: Users, useClass: PostgresUsers }, // ok: the real class
  { provide: Users, useExisting: PostgresUsers }, // ok: the same
  { provide: URL, useValue: container.url }, // ok: an address
];
app.decorate("s3", { send: async () => ({}) }); // not reported by CodeQL
fastify.decorate("mailer", mailerStub); // $ NMK107
server.decorateRequest("auth", { user: () => ada }); // not reported by CodeQL
app.decorate("config", { url: container.url }); // ok: settings
app.decorate("pg", pool); // ok: the real pool
export default providers;
