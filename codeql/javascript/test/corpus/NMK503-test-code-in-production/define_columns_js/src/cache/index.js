// NMK503-test-code-in-production/define-columns.js
const box = "🗃"; function clearForTests() {} // $ NMK503
export { box, clearForTests }; // ok: a name, defined above
