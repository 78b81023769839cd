# NMK209-email-and-third-party/assign.py
from app import mail as grüße

MAIL_SUPPRESS_SEND = True  # $ NMK209


class TestConfig:
    MAIL_SUPPRESS_SEND: bool = True  # $ NMK209
    MAIL_SERVER = "localhost"  # ok: an address


class RealConfig(TestConfig):
    MAIL_SUPPRESS_SEND = False  # ok: mail is sent
    TESTING = True  # ok: a flag of the framework


def configure(state):
    grüße.MAIL_SUPPRESS_SEND = True  # $ NMK209
    state.größe, state.MAIL_SUPPRESS_SEND = 1, True  # $ NMK209
    state.suppress = True  # ok: another name
    state.MAIL_SUPPRESS_SEND_LIMIT = True  # ok: the same
