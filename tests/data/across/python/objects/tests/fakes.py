from unittest.mock import Mock, create_autospec  # expect: NMK101 NMK405

from shop.client import Client

client = Mock()  # expect: NMK102
session: object = create_autospec(Client)  # expect: NMK102
both = (Client("http://localhost"), Mock())  # expect: NMK102
first, second = Mock(), Client("http://localhost")  # expect: NMK102
also = client
wrapped = Client(Mock())  # expect: NMK102
real = Client("http://localhost")
calls = [1, 2]


class FakeClient(Client):  # expect: NMK401
    def pay(self):
        return True


class RealClient(Client):
    pass


class FakeError(Exception):
    """An exception, no double."""
