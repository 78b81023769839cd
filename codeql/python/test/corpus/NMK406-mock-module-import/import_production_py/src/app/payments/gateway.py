# NMK406-mock-module-import/import-production.py
from typing import TYPE_CHECKING

from .fake import charge  # $ NMK406
from app.stubs import rates  # $ NMK406
from . import real, mocks  # $ NMK406

if TYPE_CHECKING:
    from .fakes import FakeClock  # ok: for type checking only


def gateway(settings):
    if settings.größe:
        größe = 1; import app.payments.doubles as d  # $ NMK406

        return d.Gateway(größe)
    try:
        from app.payments import stripe  # ok: the real gateway
    except ImportError:
        from .mock_ import stripe  # $ NMK406
    return stripe


from .fakery import paintings  # ok: another word
from .hammock import Bed  # ok: another word
from .mocked_exams import exams  # ok: another word
