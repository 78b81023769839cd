"""Laboratory tests that the shop sells."""


def tests_of(order):
    return order.tests
