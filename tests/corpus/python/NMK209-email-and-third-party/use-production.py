# corpus: src/app/settings.py
import os

EMAIL_BACKEND = os.environ.get("BACKEND", "django.core.mail.backends.console.EmailBackend")  # expect: NMK209:43
GRÜSSE = {"backend": "django.core.mail.backends.dummy.EmailBackend"}  # expect: NMK209:22
LOCAL = "django.core.mail.backends.locmem.EmailBackend"  # expect: NMK209:9
FILES = "django.core.mail.backends.filebased.EmailBackend"  # expect: NMK209:9
SMTP = "django.core.mail.backends.smtp.EmailBackend"  # ok: real SMTP
MAIL_SUPPRESS_SEND = False  # ok: mail is sent


def outbox(mail):
    return mail.outbox  # ok: an object of unknown origin
