// $ NMK405
module.exports.name = "x";
