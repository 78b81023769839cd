# corpus: src/shop/kept.py
# A class that is kept under another name.
from shop import services, real
from shop.services import FakeStorage, MockMailService
from shop.real import S3Storage, SmtpService


def storage(settings):
    storage_class = FakeStorage if settings.debug else S3Storage
    return storage_class(settings)  # expect: NMK408:12@python


def mailer():
    service = MockMailService
    return service("größe")  # expect: NMK408:12@python


def gateway(settings):
    kind = real.Gateway if settings.key else services.FakeGateway
    return kind(settings.key)  # expect: NMK408:12@python


def sender(settings):
    sender_class = SmtpService if settings.host else None
    return sender_class(settings)  # ok: a real one


def registered(register):
    handler = FakeStorage
    register(handler)  # ok: nothing is made here
    return handler
