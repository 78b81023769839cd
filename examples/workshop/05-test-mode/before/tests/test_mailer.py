from email.message import EmailMessage

from mailer import send


def test_send():
    send(EmailMessage())
