import os
import socket
import subprocess
import sys
from email import message_from_bytes
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Mailbox

PROGRAM = """
from email.message import EmailMessage
from mailer import send

message = EmailMessage()
message["From"], message["To"], message["Subject"] = "shop@example.org", "ada@example.org", "Your order"
message.set_content("Thank you")
send(message)
"""


def test_send(tmp_path):
    """The program runs as in production, against a real mail server whose mailbox the test reads."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Controller(Mailbox(tmp_path / "mail"), hostname="127.0.0.1", port=port)
    server.start()
    try:
        environment = os.environ | {"MAIL_HOST": "127.0.0.1", "MAIL_PORT": str(port)}
        source = Path(__file__).parent.parent / "src"
        subprocess.run([sys.executable, "-c", PROGRAM], cwd=source, env=environment, check=True)
    finally:
        server.stop()
    (received,) = (tmp_path / "mail" / "new").iterdir()
    assert message_from_bytes(received.read_bytes())["Subject"] == "Your order"
