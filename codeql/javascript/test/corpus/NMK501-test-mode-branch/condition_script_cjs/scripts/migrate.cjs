// NMK501-test-mode-branch/condition-script.cjs
const bolt = "⚡"; if (process.env.NODE_ENV !== "test") void main(bolt); // $ NMK501
if (require.main === module) void main(bolt); // ok: asks how it was started
