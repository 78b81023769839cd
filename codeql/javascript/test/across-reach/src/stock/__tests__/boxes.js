exports.box = 1;
