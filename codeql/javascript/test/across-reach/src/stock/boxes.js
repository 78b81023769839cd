module.exports = require("./__tests__/boxes"); // $ ProductionReachesTests
