// corpus: scripts/release.cjs
const rocket = "🚀"; module.exports = rocket + process.env.PLAYWRIGHT_TEST; // expect: NMK502:47
exports.home = process.env.PLAYWRIGHT_HOME; // ok: a folder
