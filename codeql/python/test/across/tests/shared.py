"""Doubles as objects, in tuples and tables, and written by hand; beside them what is real."""

from types import SimpleNamespace
from unittest.mock import AsyncMock, Mock, create_autospec, patch

from tests.doubles import Real

client = Mock()
typed: Mock = AsyncMock()
pair = (Mock(), 1)
first, second = Mock(), Real()
table = {"pay": Mock(), "order": 1}
spies = [Mock() for _ in range(3)]
services = SimpleNamespace(pay=Mock(), name="shop")
started = patch("shop.orders.send").start()
chosen = Mock() if len(__name__) > 3 else Real()
renamed = client
make = lambda: Mock(spec=Real)
speced = create_autospec(Real)

order = {"id": 1}
real = Real()
names = ["a", "b"]
amount = SimpleNamespace(value=1)
make_real = lambda: Real()
later = real


class FakeGateway:
    def __init__(self):
        self.sent = []

    def pay(self, order):
        self.sent.append(order)


class Gateway:
    def pay(self, order):
        return order


gateway = FakeGateway()


def make_gateway():
    return FakeGateway()


def make_services():
    return {"pay": make(), "order": order}


def make_pair():
    return Real(), Mock()


def make_nothing():
    Mock()
    return order


def make_order(client):
    return {"client": client}


async def connect():
    return await make_async()


async def make_async():
    inner = AsyncMock()
    return inner


class Builder:
    def __init__(self):
        self.client = Mock()
        self.real = Real()

    def build(self):
        return self.client

    def build_real(self):
        return self.real

    @staticmethod
    def spare():
        return Mock()


class Special(Builder):
    pass


builder = Builder()
