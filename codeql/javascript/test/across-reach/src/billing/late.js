const { makeItem } = require("../../tests/support"); // $ ProductionReachesTests

exports.late = () => makeItem();
