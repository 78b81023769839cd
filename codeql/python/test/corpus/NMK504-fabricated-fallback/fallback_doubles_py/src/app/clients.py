# NMK504-fabricated-fallback/fallback-doubles.py
from app.clients import FakeStripe, MockGateway, StubLedger


def gateway(settings):
    try:
        return settings.gateway()
    except KeyError:
        return MockGateway()  # $ NMK504 NMK408


def stripe(settings):
    try:
        client = settings.stripe()
    except LookupError:
        größe = 1; client = FakeStripe(größe)  # $ NMK504
    return client


def ledger(settings):
    try:
        settings.open()
    except (KeyError, AttributeError):
        settings.ledger = StubLedger()  # $ NMK504
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
