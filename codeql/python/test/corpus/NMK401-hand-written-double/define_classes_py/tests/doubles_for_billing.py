# NMK401-hand-written-double/define-classes.py
from typing import Protocol

from app.billing import Gateway, Mailer


class FakeMailer(Mailer):  # $ NMK401
    def __init__(self):
        self.sent = []

    def send(self, to, body):
        self.sent.append((to, body))


class _MockGateway:  # $ NMK401
    def charge(self, amount):
        return "ok"


class GatewayMock(Gateway):  # $ NMK401
    pass


class StubClock:  # $ NMK401
    now = 0


class ClockStub(object):  # $ NMK401
    now = 0


class SpyLogger(Mailer):  # $ NMK401
    pass


class LoggerSpy:  # $ NMK401
    lines = []


class HttpFake:  # $ NMK401
    pass


class Fake:  # $ NMK401
    pass


class Mocked_Session:  # $ NMK401
    pass


if Mailer: größe = 1; FakeÄrger = 2  # ok: variables


def build():
    class FakeSession:  # $ NMK401
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
