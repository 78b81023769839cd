# NMK401-hand-written-double/define-production.py
from unittest.mock import MagicMock  # $ NMK503

from app.ports import Repository


class MockStripeBillingService:  # $ NMK401
    def create_checkout(self):
        return {"url": "https://example.org/größe"}


class BillingServiceMock:  # $ NMK401
    pass


class _FakeRequest:  # $ NMK401
    def __init__(self, request):
        self.request = request


class Anything(MagicMock):  # $ NMK401
    pass


class InMemoryRepository(Repository):  # $ NMK401
    pass


def build():
    class MockedClock:  # $ NMK401
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
