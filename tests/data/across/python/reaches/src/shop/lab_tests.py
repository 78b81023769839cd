"""Laboratory tests that the shop sells."""


class TestOrder:
    def __init__(self, tests):
        self.tests = tests


def tests_of(order):
    return order.tests
