from tests.doubles import make_order


def price(order):
    return len(make_order())
