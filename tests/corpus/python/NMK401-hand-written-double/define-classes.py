# corpus: tests/doubles_for_billing.py
from typing import Protocol

from app.billing import Gateway, Mailer


class FakeMailer(Mailer):  # expect: NMK401:1
    def __init__(self):
        self.sent = []

    def send(self, to, body):
        self.sent.append((to, body))


class _MockGateway:  # expect: NMK401:1
    def charge(self, amount):
        return "ok"


class GatewayMock(Gateway):  # expect: NMK401:1
    pass


class StubClock:  # expect: NMK401:1
    now = 0


class ClockStub(object):  # expect: NMK401:1
    now = 0


class SpyLogger(Mailer):  # expect: NMK401:1
    pass


class LoggerSpy:  # expect: NMK401:1
    lines = []


class HttpFake:  # expect: NMK401:1
    pass


class Fake:  # expect: NMK401:1
    pass


class Mocked_Session:  # expect: NMK401:1
    pass


if Mailer: größe = 1; FakeÄrger = 2  # ok: variables


def build():
    class FakeSession:  # expect: NMK401:5
        """Defined where it is needed."""

    return FakeSession()


class GreeterStub(Protocol):  # ok: a type for static checking
    def greet(self) -> str: ...


class Fakery:  # ok: another word
    pass


class Mockingbird:  # ok: another word
    pass


class MockupRenderer:  # ok: another word
    pass


class Stubbornness:  # ok: another word
    pass


class Hammock:  # ok: another word
    pass


class Spyder:  # ok: another word
    pass
