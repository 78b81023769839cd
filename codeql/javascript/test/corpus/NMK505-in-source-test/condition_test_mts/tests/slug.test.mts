// NMK505-in-source-test/condition-test.mts
if (import.meta.vitest) console.log("a test"); // ok: the rule is about production code
