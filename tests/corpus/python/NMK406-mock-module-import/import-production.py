# corpus: src/app/payments/gateway.py
from typing import TYPE_CHECKING

from .fake import charge  # expect: NMK406:1
from app.stubs import rates  # expect: NMK406
from . import real, mocks  # expect: NMK406

if TYPE_CHECKING:
    from .fakes import FakeClock  # ok: for type checking only


def gateway(settings):
    if settings.größe:
        größe = 1; import app.payments.doubles as d  # expect: NMK406:20

        return d.Gateway(größe)
    try:
        from app.payments import stripe  # ok: the real gateway
    except ImportError:
        from .mock_ import stripe  # expect: NMK406:9
    return stripe


from .fakery import paintings  # ok: another word
from .hammock import Bed  # ok: another word
from .mocked_exams import exams  # ok: another word
