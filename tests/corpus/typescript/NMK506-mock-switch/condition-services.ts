// corpus: src/app/startup.ts
if (configService.get("USE_MOCKS")) start(); // expect: NMK506@astgrep
if (this.config.get<boolean>("useMocks")) start(); // expect: NMK506@astgrep
if (featureFlags.isEnabled("enableMocks")) start(); // expect: NMK506@astgrep
if (ctx.env.MOCK_API) start(); // expect: NMK506@astgrep
if (globalThis.process?.env.MOCK_MODE) start(); // expect: NMK506
program.option("--mock", "answers with mocks"); // expect: NMK506@astgrep
program.option("-m, --mock-api <file>", "answers with mocks"); // expect: NMK506@astgrep
program.option("--mockup", "draws"); // ok: another word
program.option("--port <port>", "listens"); // ok: an address
if (configService.get("PAYMENTS_URL")) start(); // ok: an address
if (map.get("useMocks")) start(); // ok: no configuration
if (configService.get("MOCK_EXAM_ENABLED")) start(); // ok: an exam before the exam
