from contextlib import contextmanager
from unittest import mock  # expect: NMK101
from unittest.mock import Mock, patch  # expect: NMK101

from shop.client import Client


def make_client(name="x"):
    client = Mock(name=name)  # expect: NMK102
    client.pay.return_value = True
    return client


def make_through_another():
    return make_client("y")


async def make_later():
    return mock.AsyncMock()  # expect: NMK102


def make_pair():
    return Mock(), Client("http://localhost")  # expect: NMK102


@contextmanager
def patched():
    with patch("shop.client.send") as send:  # expect: NMK103
        yield send


def make_patched():
    return patch("shop.client.send").start()  # expect: NMK103


def make_real():
    log = Mock()  # expect: NMK102
    log("made")
    return Client("http://localhost")


def make_real_with_a_double_inside():
    return Client(Mock())  # expect: NMK102


def same(value):
    return value


def make_function():
    def inner():
        return Mock()  # expect: NMK102

    return Client(inner)


def endless():
    return endless()
