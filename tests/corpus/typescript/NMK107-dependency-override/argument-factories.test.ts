// corpus: test/users.spec.ts
const providers = [
  { provide: LogService, useFactory: () => ({ log() {} }) }, // expect: NMK107@astgrep
  { provide: AuthService, useFactory: () => new FakeAuth() }, // expect: NMK107@astgrep
  { provide: MailService, useFactory: () => { return { send: async () => true }; } }, // expect: NMK107@astgrep
  { provide: Clock, useFactory: () => clockStub }, // expect: NMK107@astgrep
  { provide: CartService, useValue: mockCart }, // expect: NMK107
  { provide: CART, useExisting: FakeCart }, // expect: NMK107
  { provide: Repo, useValue: new InMemoryRepo(rows) }, // expect: NMK107
  { provide: Queue, useClass: class { add() { return 1; } } }, // expect: NMK107@astgrep
  { provide: Search, useClass: SearchSpy }, // expect: NMK107
  { provide: DB, useFactory: (config) => new Database(config.url) }, // ok: the real one
  { provide: OPTIONS, useFactory: () => ({ url: container.url }) }, // ok: settings
  { provide: Users, useClass: PostgresUsers }, // ok: the real class
  { provide: Users, useExisting: PostgresUsers }, // ok: the same
  { provide: URL, useValue: container.url }, // ok: an address
];
app.decorate("s3", { send: async () => ({}) }); // expect: NMK107@astgrep
fastify.decorate("mailer", mailerStub); // expect: NMK107
server.decorateRequest("auth", { user: () => ada }); // expect: NMK107@astgrep
app.decorate("config", { url: container.url }); // ok: settings
app.decorate("pg", pool); // ok: the real pool
export default providers;
