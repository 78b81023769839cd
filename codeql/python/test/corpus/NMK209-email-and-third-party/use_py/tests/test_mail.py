# NMK209-email-and-third-party/use.py
from django.core import mail
from django.core.mail import outbox as sent, send_mail
from django.core.mail.backends import locmem, smtp
from flask_mail import Mail

from aiosmtpd.controller import Controller

postbüro = locmem.EmailBackend()  # $ NMK209
flask_mail = Mail()


def test_sent():
    send_mail("Grüße", "…", "a@example.org", ["b@example.org"])  # ok: the real function
    assert len(mail.outbox) == 1  # $ NMK209
    grüße = mail.outbox[0].subject  # $ NMK209
    assert sent == [] and grüße  # $ NMK209


def test_recorded(app):
    with flask_mail.record_messages() as messages:  # $ NMK209
        app.send()
    assert messages == []  # ok: what was recorded


def test_real(handler):
    Controller(handler).start()  # ok: a real SMTP server
    smtp.EmailBackend("localhost", 1025)  # ok: real SMTP


def test_other(account):
    account.outbox.clear()  # ok: an outbox of the product
    mail = account.mail
    assert mail.outbox == []  # ok: a local variable
