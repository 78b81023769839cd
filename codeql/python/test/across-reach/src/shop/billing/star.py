from tests.support import *  # $ ProductionReachesTests
