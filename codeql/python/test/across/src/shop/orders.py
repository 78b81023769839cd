from shop import pricing  # $ ProductionReachesTests
from shop.fallback import price  # $ ProductionReachesTests
from shop.money import amount
from shop.rates import rate


def total(order):
    return amount(price(order)) + pricing.tax(order) + rate(order)
