from shop.money import amount


def rate(order):
    return amount(len(order))
