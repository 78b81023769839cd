from shop.billing import hidden
import tests.support  # $ ProductionReachesTests


def report():
    return tests.support, hidden
