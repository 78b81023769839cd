// corpus: test/helpers/api.js
const { api } = require("./api-double");

exports.answerWith = (rows) => api.list.mockResolvedValueOnce(rows); // expect: NMK109:32
exports.failOnce = () => {
  api.list.mockRejectedValueOnce(new Error("🔥")); // expect: NMK109:3
  return api.show.mockImplementationOnce(() => null); // expect: NMK109:10
};
exports.flame = "🔥"; exports.api = api.create.mockThrowOnce("no"); // expect: NMK109:36

exports.reset = () => api.list.mockReset(); // ok: housekeeping
exports.restore = () => api.list.mockRestore(); // ok: restores the real thing
exports.named = api.list.getMockName(); // ok: asks
exports.key = "mockReturnValue"; // ok: a word
