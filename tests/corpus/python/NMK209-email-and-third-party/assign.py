# corpus: tests/flask_settings.py
from app import mail as grüße

MAIL_SUPPRESS_SEND = True  # expect: NMK209:1


class TestConfig:
    MAIL_SUPPRESS_SEND: bool = True  # expect: NMK209:5
    MAIL_SERVER = "localhost"  # ok: an address


class RealConfig(TestConfig):
    MAIL_SUPPRESS_SEND = False  # ok: mail is sent
    TESTING = True  # ok: a flag of the framework


def configure(state):
    grüße.MAIL_SUPPRESS_SEND = True  # expect: NMK209:5
    state.größe, state.MAIL_SUPPRESS_SEND = 1, True  # expect: NMK209:18
    state.suppress = True  # ok: another name
    state.MAIL_SUPPRESS_SEND_LIMIT = True  # ok: the same
