from tests.doubles import make_order  # $ ProductionReachesTests


def price(order):
    return len(make_order())
