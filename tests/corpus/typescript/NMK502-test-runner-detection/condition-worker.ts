// corpus: src/start.ts
if ("__vitest_worker__" in globalThis) a(); // expect: NMK502:5@astgrep
if (globalThis.__vitest_worker__) a(); // expect: NMK502:5@astgrep
const größe = "größe" + process.argv[1].endsWith("vitest.mjs"); // expect: NMK502:25@astgrep
if (process.argv[1]?.endsWith("jest.js")) a(); // expect: NMK502@astgrep
if (process.argv[1].endsWith("server.mjs")) a(); // ok: the program itself
if ("__worker__" in globalThis) a(); // ok: a worker
if (name.endsWith("jest.js")) a(); // ok: some name
