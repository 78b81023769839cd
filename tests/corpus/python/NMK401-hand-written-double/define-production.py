# corpus: src/app/billing.py
from unittest.mock import MagicMock  # expect: NMK503

from app.ports import Repository


class MockStripeBillingService:  # expect: NMK401:1
    def create_checkout(self):
        return {"url": "https://example.org/größe"}


class BillingServiceMock:  # expect: NMK401:1
    pass


class _FakeRequest:  # expect: NMK401:1
    def __init__(self, request):
        self.request = request


class Anything(MagicMock):  # expect: NMK401:1
    pass


class InMemoryRepository(Repository):  # expect: NMK401:1
    pass


def build():
    class MockedClock:  # expect: NMK401:5
        now = 0

    return MockedClock  # ok: no second finding


class GreeterStub:  # ok: stubs of gRPC and RMI are real clients
    def __init__(self, channel):
        self.say = channel.unary_unary("/greeter")


class StubSource:  # ok: type stubs
    path = "größe.pyi"


class DummyBackend(Repository):  # ok: a null object of the product
    pass


class SpyGlass:  # ok: an instrument
    pass


class NullCache:  # ok: a null object
    pass


def fake_name(seed):  # ok: functions count in tests only
    return seed


def mock_function(seed):  # ok: the same, it returns no literal
    return seed
