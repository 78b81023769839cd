// corpus: scripts/migrate.cjs
const bolt = "⚡"; if (process.env.NODE_ENV !== "test") void main(bolt); // expect: NMK501:23
if (require.main === module) void main(bolt); // ok: asks how it was started
