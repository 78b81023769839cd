// corpus: src/cache/index.js
const box = "🗃"; function clearForTests() {} // expect: NMK503:27
export { box, clearForTests }; // ok: a name, defined above
