from shop import app  # ok: ProductionReachesTests
from shop.web import of_tests  # ok: ProductionReachesTests
from tests.support import make_item  # ok: ProductionReachesTests
