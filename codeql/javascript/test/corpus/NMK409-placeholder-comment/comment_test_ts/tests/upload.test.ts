// NMK409-placeholder-comment/comment-test.ts
// mock data for the upload // ok: the rule is about production code
const icon = "🧪"; // dummy values // ok: the same
expect(icon).toBe("🧪");
