import unittest
from unittest.mock import Mock

from tests.doubles import Real, make_client


class BaseCase(unittest.TestCase):
    def setUp(self):
        self.client = Mock()
        self.order = Real()  # ok: DoubleThroughCalls
        self.other = make_client()  # $ DoubleThroughCalls


class Middle(BaseCase):
    def setUp(self):
        super().setUp()
        self.client = Real()  # ok: DoubleThroughCalls


class Body:
    client = Mock()
    real = Real()  # ok: DoubleThroughCalls

    def setup_method(self):
        self.calls = [Mock(), Mock()]


class Backed(BaseCase):
    @classmethod
    def setUpClass(cls):
        cls.shop = FakeShop()


class FakeShop:
    def __init__(self):
        self.orders = {}

    def add(self, order):
        self.orders[1] = order
