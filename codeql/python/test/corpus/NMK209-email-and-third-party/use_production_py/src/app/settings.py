# NMK209-email-and-third-party/use-production.py
import os

EMAIL_BACKEND = os.environ.get("BACKEND", "django.core.mail.backends.console.EmailBackend")  # $ NMK209
GRÜSSE = {"backend": "django.core.mail.backends.dummy.EmailBackend"}  # $ NMK209
LOCAL = "django.core.mail.backends.locmem.EmailBackend"  # $ NMK209
FILES = "django.core.mail.backends.filebased.EmailBackend"  # $ NMK209
SMTP = "django.core.mail.backends.smtp.EmailBackend"  # ok: real SMTP
MAIL_SUPPRESS_SEND = False  # ok: mail is sent


def outbox(mail):
    return mail.outbox  # ok: an object of unknown origin
