const boxes = require("./boxes");
exports.shelf = () => [boxes, require("./__tests__/boxes")]; // $ ProductionReachesTests
