from shop.web import of_demos
from shop.catalog import items
from tests.support import make_item  # ok: ProductionReachesTests
