// NMK506-mock-switch/condition-services.ts
if (configService.get("USE_MOCKS")) start(); // not reported by CodeQL
if (this.config.get<boolean>("useMocks")) start(); // not reported by CodeQL
if (featureFlags.isEnabled("enableMocks")) start(); // not reported by CodeQL
if (ctx.env.MOCK_API) start(); // not reported by CodeQL
if (globalThis.process?.env.MOCK_MODE) start(); // $ NMK506
program.option("--mock", "answers with mocks"); // not reported by CodeQL
program.option("-m, --mock-api <file>", "answers with mocks"); // not reported by CodeQL
program.option("--mockup", "draws"); // ok: another word
program.option("--port <port>", "listens"); // ok: an address
if (configService.get("PAYMENTS_URL")) start(); // ok: an address
if (map.get("useMocks")) start(); // ok: no configuration
if (configService.get("MOCK_EXAM_ENABLED")) start(); // ok: an exam before the exam
