import json

import tests.factories  # $ ProductionReachesTests
from shop.money import amount
from shop.alone_typed import known


def report():
    return json.dumps([amount(1), known(), tests.factories.make_client])
