from shop.fallback import price  # $ ProductionReachesTests


def tax(order):
    return price(order) / 5
