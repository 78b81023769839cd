import os
import smtplib
from email.message import EmailMessage


def send(message: EmailMessage) -> None:
    """Hand a message to the mail server that the environment names."""
    with smtplib.SMTP(os.environ["MAIL_HOST"], int(os.environ["MAIL_PORT"])) as server:
        server.send_message(message)
