# corpus: src/app/clients.py
from app.clients import FakeStripe, MockGateway, StubLedger


def gateway(settings):
    try:
        return settings.gateway()
    except KeyError:
        return MockGateway()  # expect: NMK504:16 NMK408:16


def stripe(settings):
    try:
        client = settings.stripe()
    except LookupError:
        größe = 1; client = FakeStripe(größe)  # expect: NMK504:29
    return client


def ledger(settings):
    try:
        settings.open()
    except (KeyError, AttributeError):
        settings.ledger = StubLedger()  # expect: NMK504:27
    else:
        settings.ledger = settings.open()  # ok: the real one


def nested(settings):
    try:
        settings.open()
    except OSError:
        def mock_later():
            return FakeStripe()  # ok: what the function hands back is no answer of the error path

        settings.later(mock_later)


def refuse(settings):
    try:
        settings.open()
    except OSError as error:
        raise FakeStripe(settings) from error  # ok: raises


def fakery(settings):
    try:
        return settings.open()
    except OSError:
        return Fakery()  # ok: another word
