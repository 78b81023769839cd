// corpus: src/cache/index.js
const box = "🗃"; function clearForTests() {} // expect: NMK503
export { box, clearForTests }; // ok: a name, defined above
