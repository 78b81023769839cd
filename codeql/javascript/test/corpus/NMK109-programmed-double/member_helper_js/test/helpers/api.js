// NMK109-programmed-double/member-helper.js
const { api } = require("./api-double");

exports.answerWith = (rows) => api.list.mockResolvedValueOnce(rows); // $ NMK109
exports.failOnce = () => {
  api.list.mockRejectedValueOnce(new Error("🔥")); // $ NMK109
  return api.show.mockImplementationOnce(() => null); // $ NMK109
};
exports.flame = "🔥"; exports.api = api.create.mockThrowOnce("no"); // $ NMK109

exports.reset = () => api.list.mockReset(); // ok: housekeeping
exports.restore = () => api.list.mockRestore(); // ok: restores the real thing
exports.named = api.list.getMockName(); // ok: asks
exports.key = "mockReturnValue"; // ok: a word
