from tests.support import make_item  # ok: ProductionReachesTests
