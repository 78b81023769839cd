from tests.support import make_item as pay  # $ ProductionReachesTests
