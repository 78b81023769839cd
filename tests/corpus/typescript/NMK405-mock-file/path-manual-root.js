module.exports = class {};
module.exports.name = "x";
