// NMK502-test-runner-detection/condition-worker.ts
if ("__vitest_worker__" in globalThis) a(); // not reported by CodeQL
if (globalThis.__vitest_worker__) a(); // not reported by CodeQL
const größe = "größe" + process.argv[1].endsWith("vitest.mjs"); // not reported by CodeQL
if (process.argv[1]?.endsWith("jest.js")) a(); // not reported by CodeQL
if (process.argv[1].endsWith("server.mjs")) a(); // ok: the program itself
if ("__worker__" in globalThis) a(); // ok: a worker
if (name.endsWith("jest.js")) a(); // ok: some name
