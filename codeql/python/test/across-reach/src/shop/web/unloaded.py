from tests import support  # ok: ProductionReachesTests
