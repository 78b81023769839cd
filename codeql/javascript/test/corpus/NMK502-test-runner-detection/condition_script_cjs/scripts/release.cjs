// NMK502-test-runner-detection/condition-script.cjs
const rocket = "🚀"; module.exports = rocket + process.env.PLAYWRIGHT_TEST; // $ NMK502
exports.home = process.env.PLAYWRIGHT_HOME; // ok: a folder
