import tests.support  # ok: ProductionReachesTests
