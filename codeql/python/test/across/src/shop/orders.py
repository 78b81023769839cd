from shop import laboratory, pricing
from shop.fallback import price
from shop.money import amount
from shop.rates import rate


def total(order):
    return laboratory.prices(order), amount(price(order)) + pricing.tax(order) + rate(order)
