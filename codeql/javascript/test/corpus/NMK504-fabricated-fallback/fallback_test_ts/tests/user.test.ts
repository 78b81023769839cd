// NMK504-fabricated-fallback/fallback-test.ts
const user = (await load()) ?? mockUser; // ok: the rule is about production code
expect(user).toBeDefined();
